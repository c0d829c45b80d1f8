import { listSearch } from '../../../autosend/nodes/AutoSend/pickers';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { formContext } from './context';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const search = async (method: 'searchCampaigns' | 'searchPausedCampaigns', filter?: string) =>
	(await listSearch[method].call(formContext(sandbox), filter)).results;

it('offers all campaigns with their state', async () => {
	const results = await search('searchCampaigns');
	const all = [...sandbox.state.campaigns.values()];
	expect(results).toHaveLength(all.length);
	for (const { id, name, status } of all) {
		const state = status.replace('_gradual', ' gradually');
		expect(results).toContainEqual({ name: `${name} (${state})`, value: id });
	}
	expect(sandbox.requests.map(({ query, status }) => [query, status])).toEqual([
		[{ page: '1', limit: '100' }, 200],
	]);
});

it('finds by a part of the name, also where the API does not look for it', async () => {
	const [{ id, name }] = sandbox.state.campaigns.values();
	const campaigns = [
		{ id, name, status: 'draft' },
		{ campaignId: 'old', name: 'Other' },
	];
	sandbox.fault({ kind: 'body', body: { success: true, data: { campaigns } } });
	const found = [{ name: `${name} (draft)`, value: id }];
	expect(await search('searchCampaigns', name.slice(1))).toEqual(found);
	expect(sandbox.requests[0].query).toMatchObject({ name: name.slice(1) });
});

it('knows the old key of the ID', async () => {
	const campaigns = [{ campaignId: 'old', name: 'Other', status: 'sent' }];
	sandbox.fault({ kind: 'body', body: { success: true, data: { campaigns } } });
	expect(await search('searchCampaigns')).toEqual([{ name: 'Other (sent)', value: 'old' }]);
});

it('offers paused campaigns alone where one is to be resumed', async () => {
	const paused = [...sandbox.state.campaigns.values()].filter(({ status }) => status === 'paused');
	const values = (await search('searchPausedCampaigns')).map(({ value }) => value);
	expect(values.sort()).toEqual(paused.map(({ id }) => id).sort());
});
