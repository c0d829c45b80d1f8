/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { executeNode, openNode, openWorkflow, output } from './editor';
import type { Scenario } from './scenario';
import { byHand, byId, chain, smartlead } from './workflows';

/** A user exports a campaign and downloads the file. */
export const csvDownload: Scenario = {
	title: 'The leads of a campaign are downloaded as a CSV file',
	async run({ client, credential, page, sandbox }) {
		const workflow = await client.createWorkflow(
			chain('CSV', credential, [
				byHand(),
				smartlead('Export CSV', {
					resource: 'campaignLead',
					operation: 'exportCsv',
					campaignId: byId(90211),
					options: { returnAs: 'file' },
				}),
			]),
		);
		await openWorkflow(page, client.url, workflow.id);
		await openNode(page, 'Export CSV');
		await executeNode(page);
		const download = page.waitForEvent('download');
		await output(page).getByTestId('ndv-download-binary-data').click();
		const file = await download;
		assert.equal(file.suggestedFilename(), 'sl_campaign_90211_leads.csv');
		const text = await readFile(await file.path(), 'utf8');
		assert.match(text, /^id,campaign_lead_map_id,status,/);
		const leads = sandbox.state.campaignLeads.ofCampaign(90211);
		for (const { campaign_lead_map_id: id } of leads) assert.ok(text.includes(`,${id},`));
	},
};
