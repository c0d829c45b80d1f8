import { loadOptions } from '../../../nodes/Smartlead/pickers';
import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { loadOptionsContext } from '../../harness/loadOptionsContext';

let sandbox: SmartleadSandbox;

beforeAll(async () => (sandbox = await startSmartleadSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

describe('getCampaigns', () => {
	it('offers all campaigns by name, with their status', async () => {
		const options = await loadOptions.getCampaigns.call(loadOptionsContext(sandbox));
		const { campaigns } = sandbox.state;
		expect(options.map(({ value }) => value).sort()).toEqual([...campaigns.keys()].sort());
		for (const { name, value } of options) {
			const campaign = campaigns.get(value as number)!;
			expect(name).toBe(`${campaign.name} (${campaign.status.toLowerCase()})`);
		}
		const names = options.map(({ name }) => name);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
	});
});

describe('getClients', () => {
	it('offers the clients of the account by name, with their address', async () => {
		const options = await loadOptions.getClients.call(loadOptionsContext(sandbox));
		expect(options).toEqual([
			{ name: 'Example Bakery (client1@example.org)', value: 299 },
			{ name: 'Example Freight (client2@example.org)', value: 300 },
			{ name: 'Example Studio (client3@example.org)', value: 301 },
		]);
	});

	it('sorts them, and offers one without an address by its name alone', async () => {
		const body = [
			{ id: 2, name: 'Beta', email: null },
			{ id: 1, name: 'Alpha', email: null },
		];
		sandbox.fault({ kind: 'body', body });
		const options = await loadOptions.getClients.call(loadOptionsContext(sandbox));
		expect(options).toEqual([
			{ name: 'Alpha', value: 1 },
			{ name: 'Beta', value: 2 },
		]);
	});
});

describe('getEmailAccounts', () => {
	const mailboxes = (from: number, count: number) =>
		Array.from({ length: count }, (_, index) => ({
			id: from + index,
			from_name: 'Ana',
			from_email: `box${from + index}@example.org`,
		}));

	it('offers every mailbox by address, page after page', async () => {
		for (const from of [1, 101]) sandbox.fault({ kind: 'body', body: mailboxes(from, 100) });
		sandbox.fault({ kind: 'body', body: mailboxes(201, 7) });
		const options = await loadOptions.getEmailAccounts.call(loadOptionsContext(sandbox));
		expect(options).toHaveLength(207);
		expect(options[206]).toEqual({ name: 'box207@example.org (Ana)', value: 207 });
		expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
			[{ limit: '100', offset: '0' }, 200],
			[{ limit: '100', offset: '100' }, 200],
			[{ limit: '100', offset: '200' }, 200],
		]);
	});

	it('stops at as many as a form can show', async () => {
		for (let page = 0; page < 30; page++) {
			sandbox.fault({ kind: 'body', body: mailboxes(page * 100, 100) });
		}
		const options = await loadOptions.getEmailAccounts.call(loadOptionsContext(sandbox));
		expect(options.length).toBeLessThan(3_000);
		expect(sandbox.requests).toHaveLength(options.length / 100);
	});

	it('reads the account', async () => {
		const options = await loadOptions.getEmailAccounts.call(loadOptionsContext(sandbox));
		expect(options.map(({ value }) => value).sort()).toEqual(
			[...sandbox.state.mailboxes.keys()].sort(),
		);
	});
});

describe('getClientPermissionNames', () => {
	const names = async () => {
		const options = await loadOptions.getClientPermissionNames.call(loadOptionsContext(sandbox));
		return options.map(({ value }) => value);
	};

	it('offers those of the docs and those that clients have, each once', async () => {
		const [client] = sandbox.state.clients.values();
		client.client_permission.permission.push('analytics');
		expect(await names()).toEqual(['analytics', 'full_access', 'reply_master_inbox']);
	});

	it('makes do with clients that tell nothing of permissions', async () => {
		const body = [{ id: 1 }, { id: 2, client_permission: null }];
		sandbox.fault({ kind: 'body', body });
		expect(await names()).toEqual(['full_access', 'reply_master_inbox']);
	});
});

describe('getLeadCategoryNames', () => {
	it('gives the names as values', async () => {
		const options = await loadOptions.getLeadCategoryNames.call(loadOptionsContext(sandbox));
		expect(options).toContainEqual({ name: 'Call Next Quarter', value: 'Call Next Quarter' });
		expect(options).toHaveLength(sandbox.state.leadCategories.size);
	});
});

describe('getVendors', () => {
	const vendors = async () => await loadOptions.getVendors.call(loadOptionsContext(sandbox));

	it('takes rows in either form, and leaves out those without an ID', async () => {
		const data = [
			{ id: 1, name: 'First' },
			{ vendor_id: '2', vendor_name: 'Second' },
			{ id: 3 },
			{ name: 'None' },
		];
		sandbox.fault({ kind: 'body', body: { ok: true, data } });
		expect(await vendors()).toEqual([
			{ name: 'First', value: 1 },
			{ name: 'Second', value: 2 },
			{ name: 'Vendor 3', value: 3 },
		]);
	});

	it('reads the account', async () => {
		expect(await vendors()).toEqual([]);
		expect(sandbox.requests).toMatchObject([{ operation: 'smartSenders.getVendors', status: 200 }]);
	});
});

describe('getLeadCategories', () => {
	it('offers the categories of the account by name, its own among them', async () => {
		const options = await loadOptions.getLeadCategories.call(loadOptionsContext(sandbox));
		expect(options).toEqual(
			[...sandbox.state.leadCategories.values()].map(({ id, name }) => ({ name, value: id })),
		);
		expect(options.length).toBeGreaterThan(7);
	});

	it('fails with the API’s own words', async () => {
		const context = loadOptionsContext(sandbox, { apiKey: 'wrong' });
		await expect(loadOptions.getLeadCategories.call(context)).rejects.toMatchObject({
			message: 'Invalid API Key',
			description: expect.stringContaining('credential'),
		});
	});
});

describe('what the inbox is filtered by', () => {
	it('are the tags of campaigns, each once, by name', async () => {
		const options = await loadOptions.getCampaignTags.call(loadOptionsContext(sandbox));
		expect(options).toEqual([
			{ name: 'EMEA', value: 3 },
			{ name: 'Pilot', value: 5 },
			{ name: 'Warm', value: 4 },
		]);
		expect(sandbox.requests.map(({ path, query }) => [path, query])).toEqual([
			['/campaigns/', { include_tags: 'true' }],
		]);
	});

	it('are clients with their address', async () => {
		const options = await loadOptions.getClients.call(loadOptionsContext(sandbox));
		expect(options).toEqual(
			[...sandbox.state.clients.values()].map(({ id, name, email }) => ({
				name: `${name} (${email})`,
				value: id,
			})),
		);
	});

	it('are the members of the team', async () => {
		const team_board_stats = [{ id: 12, name: 'Ana Ruiz', sent: 3 }];
		sandbox.fault({ kind: 'body', body: { ok: true, data: { team_board_stats } } });
		const options = await loadOptions.getTeamMembers.call(loadOptionsContext(sandbox));
		expect(options).toEqual([{ name: 'Ana Ruiz', value: 12 }]);
	});
});
