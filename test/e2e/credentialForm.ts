/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';

import { SANDBOX_KEY } from '../../n8n/trial';
import { executeNode, openNode, openWorkflow, output } from './editor';
import type { Scenario } from './scenario';
import { byHand, chain, smartlead } from './workflows';

const REFUSAL =
	'Smartlead does not know this API key. Copy it again from Smartlead: Settings, API Keys.';

/** A user makes a credential in its form. */
export const credentialForm: Scenario = {
	title: 'A credential is made and tested in its form, with a bad and a good key',
	async run({ client, credential, page, sandbox }) {
		const workflow = await client.createWorkflow(
			chain('Credential', credential, [
				byHand(),
				smartlead('Get Campaigns', { resource: 'campaign', operation: 'getAll' }),
			]),
		);
		await openWorkflow(page, client.url, workflow.id);
		await openNode(page, 'Get Campaigns');
		await page.getByTestId('node-credentials-select').click();
		await page.getByTestId('node-credentials-select-item-new').click();
		const form = page.getByTestId('editCredential-modal');
		const enter = async (name: string, value: string) =>
			await form.getByTestId(`parameter-input-${name}`).locator('input').fill(value);

		await enter('apiKey', 'wrong-key');
		await enter('apiHost', sandbox.url);
		await form.getByTestId('credential-save-button').click();
		await form.getByText('Couldn’t connect with these settings').waitFor();
		await form.getByText('More details').click();
		await form.getByText(REFUSAL).waitFor();
		const message = await form.innerText();
		assert.ok(!message.includes('wrong-key'), 'the key is not shown');

		await enter('apiKey', ` ${SANDBOX_KEY} `);
		await form.getByTestId('credential-save-button').click();
		// n8n closes the form when the test has gone well.
		await form.waitFor({ state: 'hidden' });
		const chosen = page.getByTestId('node-credentials-select').locator('input');
		assert.equal(await chosen.inputValue(), 'Smartlead account');
		await executeNode(page);
		await output(page).getByText('Spring outreach').first().waitFor();
	},
};
