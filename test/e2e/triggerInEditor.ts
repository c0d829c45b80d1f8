/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';

import { closeNode, openNode, openWorkflow, output } from './editor';
import { lastItems } from './executions';
import type { Scenario } from './scenario';
import { until } from './until';
import { chain, doNothing, smartleadTrigger } from './workflows';

const CAMPAIGN = 90211;

/** A user tries the trigger, publishes it and takes it back. */
export const triggerInEditor: Scenario = {
	title:
		'The trigger is tested and published in the editor, and its webhooks go with the publication',
	async run({ client, credential, page, sandbox }) {
		const workflow = await client.createWorkflow(
			chain('Trigger', credential, [
				smartleadTrigger('When a Lead Replies', client.url, {
					events: ['EMAIL_REPLY'],
					campaignIds: [CAMPAIGN],
				}),
				doNothing('Next'),
			]),
		);
		const hooks = () => sandbox.state.webhooks.length;
		await openWorkflow(page, client.url, workflow.id);
		await openNode(page, 'When a Lead Replies');
		await page.getByTestId('node-execute-button').click();
		await page.getByTestId('trigger-listening').waitFor();
		await until('the test webhook is registered', () => hooks() === 1);
		const [delivery] = await sandbox.deliver('EMAIL_REPLY', { campaignId: CAMPAIGN });
		assert.equal(delivery.status, 200);
		await output(page).getByTestId('node-run-status-success').waitFor();
		const [item] = await lastItems(client, workflow.id, 'When a Lead Replies');
		assert.equal(item.eventType, 'EMAIL_REPLY');
		assert.equal(item.campaignId, CAMPAIGN);
		await until('the test webhook is removed', () => hooks() === 0);
		await closeNode(page);

		await page.getByTestId('workflow-open-publish-modal-button').click();
		await page.getByTestId('workflow-publish-button').click();
		await until('the webhook is registered', () => hooks() === 1);
		const [published] = await sandbox.deliver('EMAIL_REPLY', { campaignId: CAMPAIGN });
		assert.equal(published.status, 200);
		await until('the event has run the workflow', async () => {
			const [execution] = await client.listExecutions(workflow.id);
			return execution?.status === 'success';
		});
		await client.deactivateWorkflow(workflow.id);
		await until('the webhook is removed', () => hooks() === 0);
	},
};
