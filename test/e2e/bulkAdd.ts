/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';

import { executeNode, openNode, openWorkflow, output } from './editor';
import { lastItems } from './executions';
import type { Scenario } from './scenario';
import { byHand, byId, chain, smartlead, table } from './workflows';

const CAMPAIGN = 90212;
const ROWS = [
	{ Email: 'ana.lopes@example.com', 'First Name': 'Ana', Company: 'Example Bakery', Size: '12' },
	{ Email: 'ben.hart@example.org', 'First Name': 'Ben', Company: 'Example Tools', Size: '80' },
	{ Email: 'ANA.LOPES@example.com', 'First Name': 'Ana', Company: 'Example Bakery', Size: '12' },
	{ Email: 'no address', 'First Name': 'Cleo', Company: 'Example Foods', Size: '3' },
];

/** A user adds the rows of a table to a campaign. */
export const bulkAdd: Scenario = {
	title: 'A table is added to a campaign in one request, and each row learns what became of it',
	async run({ client, credential, page, sandbox }) {
		const workflow = await client.createWorkflow(
			chain('Bulk', credential, [
				byHand(),
				...table(ROWS),
				smartlead('Add Leads', {
					resource: 'campaignLead',
					operation: 'add',
					campaignId: byId(CAMPAIGN),
					options: { otherColumns: true },
				}),
			]),
		);
		await openWorkflow(page, client.url, workflow.id);
		await openNode(page, 'Add Leads');
		await executeNode(page);
		await output(page).getByText('duplicateInInput').waitFor();
		const items = await lastItems(client, workflow.id, 'Add Leads');
		assert.deepEqual(
			items.map(({ status }) => status),
			['added', 'added', 'duplicateInInput', 'invalidEmail'],
		);
		const sent = sandbox.requests.filter(({ operation }) => operation === 'campaignLead.add');
		assert.equal(sent.length, 1);
		const { lead_list: leads } = sent[0].body as { lead_list: unknown[] };
		assert.deepEqual(leads[1], {
			email: 'ben.hart@example.org',
			first_name: 'Ben',
			company_name: 'Example Tools',
			custom_fields: { Size: '80' },
		});
	},
};
