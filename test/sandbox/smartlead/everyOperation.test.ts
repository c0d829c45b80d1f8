import { loadCatalogue, type CatalogueOperation } from '../../../catalogue';
import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { handlers } from '../../../sandbox/smartlead/operations';
import { failWith } from '../../harness/failWith';
import { keyPaths } from '../keyPaths';
import { minimalRequest } from '../minimalRequest';
import { call } from './apiClient';
import { addWebhooks, seeded } from './seeded';

const operations = loadCatalogue('smartlead');
const byId = operations.map((operation) => [operation.id, operation] as const);

/** Fields that the API sends on request only, or that differ from record to record. */
const ON_REQUEST =
	/(^|[.\]])(tags|campaign_ids|emailToLeadIdMap)([.[]|$)|^results\[\]\.(data|error)(\.|$)/;
/** Objects whose keys are data. */
const OPEN_MAP = /custom_fields\.|unsubscribed_client_id_map\.|reply_details\.|^data\.\d+/;

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	addWebhooks(sandbox);
});

async function send(operation: CatalogueOperation, extra: Record<string, string> = {}) {
	const { path, query, body } = minimalRequest(operation, seeded);
	return await call(sandbox, operation.method, path, { query: { ...query, ...extra }, body });
}

test('every handler belongs to an operation', () => {
	const ids = operations.map(({ id }) => id);
	expect(Object.keys(handlers).filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(byId)('%s', (id, operation) => {
	it('answers a minimal request, and only over its own route', async () => {
		const reply = await send(operation);
		if (reply.status !== 200) {
			failWith([
				`The sandbox answers ${reply.status} to the smallest request of ${id}: ${reply.text}. If it takes a record of the seed, name one in test/sandbox/smartlead/seeded.ts.`,
			]);
		}
		expect(sandbox.requests.map((entry) => entry.operation)).toEqual([id]);
	});

	it('answers in the shape of its example', async () => {
		const reply = await send(operation);
		const { shape, contentType } = operation.response;
		if (typeof shape === 'string') {
			expect(reply.headers.get('content-type')).toContain(
				contentType?.startsWith('text/csv') ? 'text/csv' : 'text/plain',
			);
			const [answered, expected] = [reply.text, shape].map((text) =>
				handlers[id] ? text.split('\n')[0] : text,
			);
			expect(answered).toBe(expected);
		} else if (!handlers[id]) {
			expect(reply.json()).toEqual(shape);
		} else {
			const answered = keyPaths(reply.json()).filter((path) => !OPEN_MAP.test(path));
			const expected = keyPaths(shape).filter((path) => !OPEN_MAP.test(path));
			// An example with an empty list does not say what its rows look like.
			if (!hasEmptyList(shape)) {
				const unknown = answered.filter((path) => !expected.includes(path));
				expect(unknown.filter((path) => !ON_REQUEST.test(path))).toEqual([]);
			}
			const missing = expected.filter((path) => !answered.includes(path));
			expect(missing.filter((path) => !ON_REQUEST.test(path))).toEqual([]);
		}
	});

	it('refuses a query parameter it does not have', async () => {
		const reply = await send(operation, { no_such_parameter: '1' });
		expect([reply.status, reply.json()]).toEqual([
			400,
			{
				statusCode: 400,
				error: 'Bad Request',
				message: '"no_such_parameter" is not allowed',
				validation: { source: 'query', keys: ['no_such_parameter'] },
			},
		]);
	});

	it('asks for each required parameter by name', async () => {
		const { path, query, body } = minimalRequest(operation, seeded);
		const problems: unknown[] = [];
		for (const { name } of operation.queryParams.filter(({ required }) => required)) {
			const reply = await call(sandbox, operation.method, path, { query: omit(query, name), body });
			problems.push([reply.status, reply.text.includes(`\\"${name}\\" is required`)]);
		}
		for (const { name } of operation.bodyParams.filter(({ required }) => required)) {
			const rest = Array.isArray(body) ? [omit(body[0], name)] : omit(body, name);
			const reply = await call(sandbox, operation.method, path, { query, body: rest });
			const label = Array.isArray(body) ? `[0].${name}` : name;
			problems.push([reply.status, reply.text.includes(`\\"${label}\\" is required`)]);
		}
		expect(problems).toEqual(problems.map(() => [400, true]));
	});
});

// fetch sends no body with GET; validation.test.ts does that by hand.
describe.each(byId.filter(([, { method }]) => method !== 'GET'))('%s', (id, operation) => {
	it('refuses a body field it does not have', async () => {
		const { path, query, body } = minimalRequest(operation, seeded);
		const rows = Array.isArray(body) ? (body as object[]) : undefined;
		const changed = { ...(rows?.[0] ?? (body as object | undefined)), no_such_field: 1 };
		const reply = await call(sandbox, operation.method, path, {
			query,
			body: rows ? [changed] : changed,
		});
		const key = rows ? '0.no_such_field' : 'no_such_field';
		expect([reply.status, reply.json()]).toEqual([
			400,
			expect.objectContaining({ validation: { source: 'body', keys: [key] } }),
		]);
	});
});

function omit(record: unknown, name: string): Record<string, string> {
	const copy = { ...(record as Record<string, string>) };
	delete copy[name];
	return copy;
}

function hasEmptyList(shape: unknown): boolean {
	const { data } = (shape ?? {}) as { data?: unknown };
	return Array.isArray(data) && data.length === 0;
}
