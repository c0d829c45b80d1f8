/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
/** `npm run pictures`: takes the pictures of the README in a real n8n. */
import path from 'node:path';

import { type Page, selectors } from 'playwright-core';

import { Progress } from '../../start/progress';
import { stopSignal } from '../../start/stopSignal';
import type { StoredCredential, WorkflowDefinition } from '../../start/n8nClient';
import { startTrial } from '../../start/trial';
import { openOwnerBrowser } from './browser';

const CHECKOUT = path.join(__dirname, '../..');
const FOLDER = path.join(CHECKOUT, 'docs/pictures');

async function main(): Promise<void> {
	selectors.setTestIdAttribute('data-test-id');
	const progress = new Progress((text) => void process.stdout.write(text));
	const signal = stopSignal(() => {});
	const trial = await startTrial({ checkout: CHECKOUT, keep: false, progress, signal });
	const browser = await openOwnerBrowser(trial.client, { width: 1280, height: 800 });
	try {
		const page = await browser.context.newPage();
		const [{ id }] = trial.workflows.filter(({ name }) => name === 'Create and start a campaign');
		await page.goto(`${trial.n8n.url}/workflow/${id}`);
		await page.getByTestId('execute-workflow-button').waitFor();
		await page.waitForTimeout(1_500);
		await page.getByTestId('execute-workflow-button').click();
		await page.getByText('Workflow executed successfully').waitFor({ timeout: 60_000 });
		await take(page, 'workflow');

		await openNode(page, 'Save Sequence');
		await take(page, 'sequence-builder');
		await closeNode(page);

		const picker = await trial.client.createWorkflow(pickerWorkflow(trial.credential));
		await page.goto(`${trial.n8n.url}/workflow/${picker.id}`);
		await openNode(page, 'Get Campaign');
		await page.getByTestId('rlc-input').first().click();
		await page.getByText('Spring outreach').first().waitFor();
		await take(page, 'campaign-picker');
	} finally {
		await browser.close();
		await trial.stop();
	}
	process.exit(0);
}

function pickerWorkflow({ id, name }: StoredCredential): WorkflowDefinition {
	const campaignId = { __rl: true, mode: 'list', value: '' };
	return {
		name: 'Picker',
		nodes: [
			{
				id: 'get',
				name: 'Get Campaign',
				type: 'n8n-nodes-smartlead.smartlead',
				typeVersion: 1,
				position: [0, 0],
				parameters: { resource: 'campaign', operation: 'get', campaignId },
				credentials: { smartleadApi: { id, name } },
			},
		],
		connections: {},
		settings: {},
	};
}

async function openNode(page: Page, name: string): Promise<void> {
	await page
		.getByTestId('execute-workflow-button')
		.or(page.getByTestId('canvas-node'))
		.first()
		.waitFor();
	await page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`).dblclick();
	await page.getByTestId('ndv').waitFor();
	await page.waitForTimeout(1_000);
}

async function closeNode(page: Page): Promise<void> {
	await page.keyboard.press('Escape');
	await page.getByTestId('ndv').waitFor({ state: 'hidden' });
}

async function take(page: Page, name: string): Promise<void> {
	await page.addStyleTag({ content: '.el-notification { display: none !important; }' });
	await page.waitForTimeout(500);
	await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
}

void main();
