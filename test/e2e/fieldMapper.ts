/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';

import { executeNode, field, openNode, openWorkflow } from './editor';
import type { Scenario } from './scenario';
import { until } from './until';
import { byHand, byId, chain, smartlead, table } from './workflows';

const CAMPAIGN = 90212;

/** A user maps columns to the fields of a lead, by hand and automatically. */
export const fieldMapper: Scenario = {
	title: 'The mapper offers the fields of a lead, and maps columns by hand or automatically',
	async run({ client, credential, page, sandbox }) {
		const workflow = await client.createWorkflow(
			chain('Mapper', credential, [
				byHand(),
				...table([{ Email: 'ana.lopes@example.com', 'Given Name': 'Ana', City: 'Porto' }]),
				smartlead('Add Leads', {
					resource: 'campaignLead',
					operation: 'add',
					campaignId: byId(CAMPAIGN),
				}),
			]),
		);
		await openWorkflow(page, client.url, workflow.id);
		await openNode(page, 'Add Leads');
		const mode = page.getByTestId('mapping-mode-select');
		const choose = async (name: string) => {
			await mode.click();
			await page.getByRole('option', { name }).click();
		};
		const sentLeads = () =>
			sandbox.requests
				.filter(({ operation }) => operation === 'campaignLead.add')
				.map(({ body }) => (body as { lead_list: unknown[] }).lead_list);

		await choose('Map Each Column Manually');
		for (const name of ['email', 'first_name', 'company_name', 'linkedin_profile']) {
			await field(page, name).waitFor();
		}
		await field(page, 'email').locator('input').fill('by.hand@example.com');
		await executeNode(page);
		await until('the lead is sent', () => sentLeads().length === 1);
		assert.deepEqual(sentLeads(), [[{ email: 'by.hand@example.com' }]]);

		await choose('Map Automatically');
		await field(page, 'email').waitFor({ state: 'hidden' });
		sandbox.clearRequests();
		await executeNode(page);
		await until('the lead is sent', () => sentLeads().length === 1);
		assert.deepEqual(sentLeads(), [[{ email: 'ana.lopes@example.com', first_name: 'Ana' }]]);
	},
};
