import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { runNode } from '../../harness/runNode';

describe('campaignWebhook', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	const run = async (operation: string, parameters: INodeParameters) =>
		await runNode(sandbox, {
			resource: 'campaignWebhook',
			operation,
			campaignId: byId(90211),
			...parameters,
		});
	const webhookUrl = 'https://example.com/hooks/smartlead';
	const upsert = { name: 'CRM', webhookUrl, eventTypes: ['EMAIL_REPLY'] };

	it.each<[string, string, INodeParameters, RegExp]>([
		[
			'an address that is none',
			'upsert',
			{ ...upsert, webhookUrl: 'example.com' },
			/'Webhook URL'/,
		],
		['no events', 'upsert', { ...upsert, eventTypes: '={{ [] }}' }, /'Events' is required/],
		[
			'an unknown event',
			'upsert',
			{ ...upsert, eventTypes: ['LEAD_REPLIED'] },
			/'Events' cannot be/,
		],
		[
			'times the wrong way round',
			'getSummary',
			{ fromTime: '2026-02-01', toTime: '2026-01-01' },
			/'To' is before 'From'/,
		],
		[
			'times the wrong way round',
			'retrigger',
			{ fromTime: '2026-02-01', toTime: '2026-01-01' },
			/'To' is before 'From'/,
		],
	])('refuses %s before anything is sent (%#)', async (_, operation, parameters, message) => {
		const { error } = await run(operation, parameters);
		expect(error?.message).toMatch(message);
		expect(sandbox.requests).toEqual([]);
	});

	it('asks for the categories only when none is chosen', async () => {
		await run('upsert', { ...upsert, additionalFields: { categories: ['Interested'] } });
		expect(sandbox.requests.map(({ operation }) => operation)).toEqual(['campaignWebhook.upsert']);
	});

	it('gives the totals of the docs as one item', async () => {
		sandbox.fault({ kind: 'body', body: { total_calls: 3, success_rate: '66%' } });
		const { items } = await run('getSummary', { fromTime: '2026-01-01', toTime: '2026-02-01' });
		expect(items.map(({ json }) => json)).toEqual([{ total_calls: 3, success_rate: '66%' }]);
	});

	it('does not call the receivers twice when the answer is lost', async () => {
		sandbox.fault({ kind: 'reset', when: 'after' });
		const { error } = await run('retrigger', { fromTime: '2026-01-01', toTime: '2026-02-01' });
		expect(error?.description).toMatch(/not known whether/);
		expect(sandbox.requests).toHaveLength(1);
	});
});
