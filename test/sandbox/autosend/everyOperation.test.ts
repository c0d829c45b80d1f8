import { loadCatalogue } from '../../../catalogue';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { handlers } from '../../../sandbox/autosend/operations';
import { keyPaths } from '../keyPaths';
import { minimalRequest } from '../minimalRequest';
import { ask, call } from './apiClient';
import { seeded } from './seeded';

const operations = loadCatalogue('autosend');

/** One for each kind of key. */
let sandboxes: Record<'project' | 'account', AutoSendSandbox>;

beforeAll(async () => {
	sandboxes = {
		project: await startAutoSendSandbox(),
		account: await startAutoSendSandbox({ apiKey: 'ASA_sandbox-key' }),
	};
});
afterAll(async () => {
	for (const sandbox of Object.values(sandboxes)) await sandbox.stop();
});
beforeEach(() => {
	for (const sandbox of Object.values(sandboxes)) sandbox.reset();
});

test('every handler belongs to an operation', () => {
	const ids = operations.map(({ id }) => id);
	expect(Object.keys(handlers).filter((id) => !ids.includes(id))).toEqual([]);
});

describe.each(operations.map((operation) => [operation.id, operation] as const))(
	'%s',
	(id, operation) => {
		const { method, response, successStatus = 200, keyType = 'project' } = operation;
		const { path, query, body } = minimalRequest(operation, seeded);

		it('answers a minimal request in the shape of its example', async () => {
			const reply = await call(sandboxes[keyType], method, path, { query, body });
			expect([reply.status, reply.body]).toEqual([
				successStatus,
				expect.objectContaining({ success: true }),
			]);
			expect(keyPaths(reply.body).sort()).toEqual(keyPaths(response.shape).sort());
			expect(sandboxes[keyType].requests.map((entry) => entry.operation)).toEqual([id]);
		});

		it('refuses a query parameter that it does not have', async () => {
			const reply = await call(sandboxes[keyType], method, path, {
				query: { ...query, no_such: '1' },
				body,
			});
			expect([reply.status, reply.body]).toMatchObject([
				400,
				{ error: { details: [{ field: 'no_such' }] } },
			]);
		});
	},
);

/** Deleting an unknown template fails in another way. */
const withUnknown = operations.filter(
	({ id, pathParams }) => pathParams.length > 0 && id !== 'template.delete',
);

it.each(withUnknown.map((operation) => [operation.id, operation] as const))(
	'%s answers the 404 of its entry for a record that is not there',
	async (_, operation) => {
		const { method, errors, keyType = 'project', path } = operation;
		const { query, body } = minimalRequest(operation, seeded);
		const unknown = path.replace(/\{\w+\}/g, '66c0a5e0d1f2b3ffffffffff');
		const reply = await ask(sandboxes[keyType], method, unknown, { query, body });
		const documented = errors.find(({ status }) => status === 404);
		expect(reply).toEqual([404, documented?.body]);
	},
);
