/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';

import { SANDBOX_KEY } from '../../n8n/trial';
import { executeNode, openNode, openWorkflow, output } from './editor';
import type { Scenario } from './scenario';
import { byHand, byId, chain, smartlead } from './workflows';

/** A user sees what went wrong. */
export const shownError: Scenario = {
	title: 'An error says what is wrong and what to do, in words and without the key',
	async run({ client, credential, page, sandbox }) {
		const workflow = await client.createWorkflow(
			chain('Errors', credential, [
				byHand(),
				smartlead('Get Campaign', { resource: 'campaign', operation: 'get', campaignId: byId(1) }),
			]),
		);
		await openWorkflow(page, client.url, workflow.id);
		await openNode(page, 'Get Campaign');
		const shown = async () => {
			await executeNode(page);
			return await Promise.all([
				output(page).getByTestId('node-error-message').innerText(),
				output(page).getByTestId('node-error-description').innerText(),
			]);
		};
		assert.deepEqual(await shown(), [
			'The campaign was not found',
			'Smartlead has no such campaign in this account. Choose it from the list, or check its ID.',
		]);

		// The API repeats the address of the request, which has the key in it.
		sandbox.fault({ operation: 'campaign.get', kind: 'echo', status: 400 });
		await shown();
		await output(page).getByText('From Smartlead').click();
		assert.ok(!(await page.content()).includes(SANDBOX_KEY), 'the key is not on the page');
	},
};
