import type { IDataObject } from 'n8n-workflow';

import { loadCatalogue, type CatalogueParam } from '../../catalogue';
import type { SmartleadSandbox } from '../../sandbox';
import { addReplies, startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

async function list(operation: string, parameters: IDataObject = {}) {
	return await runNode(sandbox, { resource: 'masterInbox', operation, ...parameters } as never);
}

interface Capped {
	operation: string;
	filter: string;
	/** How many values the docs allow; Infinity where they name no cap. */
	most: number;
}

/** Every list filter of every folder, from the catalogue. */
const capped: Capped[] = loadCatalogue('smartlead')
	.filter(({ id, bodyParams }) => id.startsWith('masterInbox.') && filtersOf(bodyParams).length)
	.flatMap(({ id, bodyParams }) =>
		filtersOf(bodyParams)
			.filter(({ name }) => name.startsWith('campaign') || name === 'emailAccountId')
			.map(({ name, type, maxItems = Infinity }) => ({
				operation: id.split('.')[1],
				filter: name,
				most: Array.isArray(type) ? maxItems : 1,
			})),
	);

function filtersOf(bodyParams: CatalogueParam[]): CatalogueParam[] {
	return bodyParams.find(({ name }) => name === 'filters')?.properties ?? [];
}

const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the filters of the inbox', () => {
	it('are those of ten folders', () => {
		expect(capped).toHaveLength(50);
	});

	it.each(capped.map(({ operation, filter, most }) => [operation, filter, most] as const))(
		'%s takes as many values for %s as the API, %d',
		async (operation, filter, most) => {
			const allowed = Math.min(most, 40);
			const run = await list(operation, { limit: 1, filters: { [filter]: ids(allowed) } });
			expect(run.error).toBeUndefined();
			expect(sandbox.requests.map(({ status }) => status)).toEqual([200]);
			if (most === Infinity) return;

			sandbox.clearRequests();
			const refused = await list(operation, { filters: { [filter]: ids(most + 1) } });
			expect(refused.error?.message).toMatch(/Names or IDs' has \d+ entries/);
			expect(refused.error?.description).toContain(`at most ${most} at once`);
			expect(sandbox.requests).toEqual([]);
		},
	);

	it.each([
		[{ search: 'x'.repeat(31) }, /'Search' has 31 characters/],
		[{ categoryIdsIn: ids(11) }, /'Lead Category Names or IDs' has 11/],
		[{ categoryIdsNotIn: ids(11) }, /'Lead Category Names or IDs to Exclude' has 11/],
		[
			{ replyTimeFrom: '2026-02-01T00:00:00Z', replyTimeTo: '2026-01-01T00:00:00Z' },
			/'Replied Before' is before/,
		],
		[{ emailStatus: ['Read'] }, /'Email Status' cannot be "Read"/],
	])('are refused before anything is sent: %j', async (filters, message) => {
		const run = await list('getReplies', { filters });
		expect(run.error?.message).toMatch(message);
		expect(sandbox.requests).toEqual([]);
	});

	it('close an open end of the reply time where no reply can be', async () => {
		await list('getReplies', { filters: { replyTimeFrom: '2026-01-10T00:00:00Z' } });
		await list('getReplies', { filters: { replyTimeTo: '2026-01-10T00:00:00Z' } });
		const [since, until] = sandbox.requests.map(
			({ body }) => (body as { filters: { replyTimeBetween: string[] } }).filters.replyTimeBetween,
		);
		expect(since[0]).toBe('2026-01-10T00:00:00.000Z');
		expect(Date.parse(since[1])).toBeGreaterThan(Date.now());
		expect(until).toEqual(['2000-01-01T00:00:00.000Z', '2026-01-10T00:00:00.000Z']);
	});

	it('refuse a sort order of another folder, naming those of this one', async () => {
		const run = await list('getScheduled', { filters: { sortBy: 'REPLY_TIME_DESC' } });
		expect(run.error?.description).toContain('SCHEDULED_TIME_ASC, SCHEDULED_TIME_DESC');
	});

	it('leave out an entry that another folder has', async () => {
		const filters = { fetchMessageHistory: true, subSequenceId: byId(90213) };
		await list('getSent', { limit: 5, filters });
		const [{ query, body }] = sandbox.requests;
		expect({ query, body }).toEqual({ query: {}, body: { offset: 0, limit: 5 } });
	});
});

describe('Return All', () => {
	it.each([
		['ends with a page that is not full', 1_010, 51],
		['asks once more after a full last page', 1_020, 52],
	])('%s, the filters on every page', async (_, rows, requests) => {
		addReplies(sandbox.state, 90212, rows);
		const filters = { campaignId: [90212] };
		const run = await list('getReplies', { returnAll: true, filters });

		expect(run.items).toHaveLength(rows);
		expect(new Set(run.items.map(({ json }) => json.email_lead_map_id)).size).toBe(rows);
		expect(sandbox.requests.map(({ body }) => body)).toEqual(
			ids(requests).map((page) => ({
				filters: { campaignId: [90212] },
				offset: (page - 1) * 20,
				limit: 20,
			})),
		);
	});

	it('reads untracked replies by 100', async () => {
		for (const id of ids(1_000)) {
			const from_email = 'li@example.net';
			sandbox.state.untrackedReplies.push({
				id: `x${id}`,
				from_email,
				to_email: 'ana@example.org',
				subject: 'Hi',
			});
		}
		const run = await list('getUntracked', { returnAll: true });
		expect(run.items).toHaveLength(1_003);
		expect(sandbox.requests).toHaveLength(11);
	});
});

describe('answers in the form of the docs', () => {
	const row = { email_lead_map_id: '7', lead_email: 'li@example.net' };

	it('are read as well: conversations', async () => {
		sandbox.fault({ kind: 'body', body: { messages: [row], total_count: 1 } });
		const run = await list('getUnread');
		expect(run.items.map(({ json }) => json)).toEqual([{ ...row, email_lead_map_id: 7 }]);
	});

	it.each([
		[{ untracked_replies: [{ id: 'u1' }], total_count: 1 }, [{ id: 'u1' }]],
		[{ untracked_replies: [], total_count: 0 }, []],
	])('are read as well: untracked replies', async (body, expected) => {
		sandbox.fault({ kind: 'body', body });
		const run = await list('getUntracked');
		expect(run.items.map(({ json }) => json)).toEqual(expected);
	});

	it('are not lost where Simplify does not know them', async () => {
		const nested = { lead: { email: 'li@example.net' }, messages: [{ id: 1 }] };
		sandbox.fault({ kind: 'body', body: { ok: true, data: nested } });
		const run = await list('get', { leadMapId: byId(2440017) });
		expect(run.items.map(({ json }) => json)).toEqual([nested]);
	});
});

it('says which conversation was not found', async () => {
	const run = await list('get', { leadMapId: byId(1) });
	expect(run.error).toMatchObject({
		message: 'Inbox item not found with ID 1',
		httpCode: '404',
	});
});

it('asks for the message to be reminded of where the conversation shows none', async () => {
	const run = await list('setReminder', {
		emailLeadMapId: byId(2440011),
		reminderTime: '2026-01-20T10:00:00Z',
		message: 'Call',
	});
	expect(run.error?.message).toMatch(/'Lead' has no message/);
	expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['masterInbox.get']);
});

it('blocks the domains of all items in one request, each once', async () => {
	const items = [{ domains: 'a.example.com' }, { domains: 'A.example.com, b.example.com' }];
	const parameters = {
		resource: 'masterInbox',
		operation: 'blockDomains',
		domains: '={{ $json.domains }}',
	};
	const run = await runNode(sandbox, parameters, { items });
	expect(run.items.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
		[{ domain: 'a.example.com', status: 'blocked' }, { item: 0 }],
		[{ domain: 'A.example.com', status: 'duplicateInInput' }, { item: 1 }],
		[{ domain: 'b.example.com', status: 'blocked' }, { item: 1 }],
	]);
	expect(sandbox.requests.map(({ body }) => body)).toEqual([
		{ domains: ['a.example.com', 'b.example.com'] },
	]);
	const wrong = await runNode(sandbox, { ...parameters, domains: 'li@example.com' });
	expect(wrong.error?.description).toContain("'Add' of 'Block List'");
});
