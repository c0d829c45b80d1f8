/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';

import { executeNode, openNode, openWorkflow, output } from './editor';
import { lastItems } from './executions';
import type { Scenario } from './scenario';
import { byHand, chain, smartlead } from './workflows';

/** A user picks a campaign and runs an operation on it. */
export const campaignPicker: Scenario = {
	title: 'A campaign is picked from the searched list, and an operation run from the editor',
	async run({ client, credential, page }) {
		const campaignId = { __rl: true, mode: 'list', value: '' };
		const workflow = await client.createWorkflow(
			chain('Picker', credential, [
				byHand(),
				smartlead('Get Campaign', { resource: 'campaign', operation: 'get', campaignId }),
			]),
		);
		await openWorkflow(page, client.url, workflow.id);
		await openNode(page, 'Get Campaign');
		await page.getByTestId('rlc-input').click();
		await page.getByTestId('rlc-item').nth(1).waitFor();
		await page.getByTestId('rlc-search').fill('webinar');
		const found = page.getByTestId('rlc-item');
		await found.filter({ hasText: 'Spring outreach' }).waitFor({ state: 'hidden' });
		await found.filter({ hasText: 'Webinar invitation (paused)' }).click();

		await executeNode(page);
		await output(page).getByText('Webinar invitation').first().waitFor();
		const [item] = await lastItems(client, workflow.id, 'Get Campaign');
		assert.equal(item.id, 90213);
		assert.equal(item.name, 'Webinar invitation');
	},
};
