import { getCampaigns } from '../../nodes/Smartlead/methods/loadOptions';
import type { Sandbox } from '../../sandbox';
import { startSandbox } from '../../sandbox';
import { loadOptionsContext } from './loadOptionsContext';

let sandbox: Sandbox;
beforeAll(async () => (sandbox = await startSandbox()));
afterAll(async () => await sandbox.stop());

it('offers all campaigns by name, with their status', async () => {
	const options = await getCampaigns.call(loadOptionsContext(sandbox));
	const { campaigns } = sandbox.state;
	expect(options.map(({ value }) => value).sort()).toEqual([...campaigns.keys()].sort());
	for (const { name, value } of options) {
		const campaign = campaigns.get(value as number)!;
		expect(name).toBe(`${campaign.name} (${campaign.status.toLowerCase()})`);
	}
	const names = options.map(({ name }) => name);
	expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
});
