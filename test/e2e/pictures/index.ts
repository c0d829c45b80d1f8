/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
/**
 * `npm run pictures`: takes the pictures of the READMEs and of the examples in a real n8n; with
 * names behind `--`, those alone.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import { type Page, selectors } from 'playwright-core';

import { Progress } from '../../../n8n/progress';
import { stopSignal } from '../../../n8n/stopSignal';
import { startTrial, type Trial } from '../../../n8n/trial';
import { openTemplateMail } from '../autosend';
import { receiveList } from '../autosendTrigger';
import { openOwnerBrowser } from '../browser';
import { closeNode, executeNode, openNode, openWorkflow, output } from '../editor';
import { until } from '../until';
import { autosendTrigger, byHand, chain, smartlead } from '../workflows';
import { takeExamples } from './examples';
import { SETTLE_MS, take } from './take';

const CHECKOUT = path.join(__dirname, '../../..');
const RUN_TIMEOUT_MS = 60_000;
const VIEW = { width: 1280, height: 800 };
const STEPS = [
	{
		delayInDays: 0,
		subject: 'A question, {{first_name}}',
		emailBody: '<p>Hi {{first_name}}, who looks after outreach at {{company_name}}?</p>',
	},
	{ delayInDays: 3, subject: '', emailBody: '<p>Did you have a chance to read my note?</p>' },
];

const PICTURES: Record<string, (page: Page, trial: Trial) => Promise<void>> = {
	workflow: wholeWorkflow,
	'sequence-builder': sequenceBuilder,
	'bulk-add': bulkResult,
	trigger: triggerPanel,
	'campaign-picker': campaignPicker,
	'node-panel': nodePanel,
	'autosend-template': templateMail,
	'autosend-trigger': receivedEmail,
};

async function main(): Promise<void> {
	const { positionals } = parseArgs({ allowPositionals: true });
	const isChosen = (name: string) => !positionals.length || positionals.includes(name);
	selectors.setTestIdAttribute('data-test-id');
	const progress = new Progress((text) => void process.stdout.write(text));
	const signal = stopSignal((reason) => progress.line(`Stopping (${reason})`));
	const trial = await startTrial({ checkout: CHECKOUT, keep: false, progress, signal });
	try {
		const browser = await openOwnerBrowser(trial.client, VIEW);
		// n8n's hint that data can be pinned would cover them.
		await browser.context.addInitScript({
			content: `localStorage.setItem('N8N_PIN_DATA_DISCOVERY_NDV', 'true')`,
		});
		try {
			const page = await browser.context.newPage();
			for (const [name, takePicture] of Object.entries(PICTURES)) {
				if (isChosen(name)) await takePicture(page, trial);
			}
			trial.sandbox.smartlead.reset();
			trial.sandbox.autosend.reset();
			await takeExamples(page, trial, isChosen);
		} finally {
			await browser.close();
		}
	} finally {
		await trial.stop();
	}
}

/** A whole workflow that has run. */
async function wholeWorkflow(page: Page, trial: Trial): Promise<void> {
	await openExample(page, trial, 'Create and start a campaign');
	await page.getByTestId('execute-workflow-button').click();
	await page
		.getByText('Workflow executed successfully')
		.first()
		.waitFor({ timeout: RUN_TIMEOUT_MS });
	await take(page, 'workflow');
}

/** The steps of a sequence as fields. */
async function sequenceBuilder(
	page: Page,
	{ client, credentials: { smartlead: credential } }: Trial,
): Promise<void> {
	const { id } = await client.createWorkflow(
		chain('Sequence', credential, [
			byHand(),
			smartlead('Save Sequence', {
				resource: 'sequence',
				operation: 'save',
				campaignId: {
					__rl: true,
					mode: 'list',
					value: 90212,
					cachedResultName: 'Founder introductions (drafted)',
				},
				sequences: { step: STEPS },
			}),
		]),
	);
	await page.setViewportSize({ width: 1280, height: 1000 });
	await openWorkflow(page, client.url, id);
	await openNode(page, 'Save Sequence');
	await take(page, 'sequence-builder');
	await page.setViewportSize(VIEW);
}

/** What became of each row of a table. */
async function bulkResult(page: Page, trial: Trial): Promise<void> {
	await page.setViewportSize({ width: 1600, height: 800 });
	await openExample(page, trial, 'Leads from a table into a campaign');
	await openNode(page, 'Add Leads');
	await executeNode(page);
	await output(page).getByTestId('radio-button-table').click();
	await take(page, 'bulk-add');
	await closeNode(page);
	await page.setViewportSize(VIEW);
}

/** The trigger, with a sample event. */
async function triggerPanel(page: Page, trial: Trial): Promise<void> {
	await openExample(page, trial, 'A reply into the CRM');
	await openNode(page, 'When a Lead Replies');
	await output(page).getByTestId('radio-button-schema').click();
	await take(page, 'trigger');
	await closeNode(page);
}

/** A campaign chosen from the list of the account. */
async function campaignPicker(
	page: Page,
	{ client, credentials: { smartlead: credential } }: Trial,
): Promise<void> {
	const campaignId = { __rl: true, mode: 'list', value: '' };
	const { id } = await client.createWorkflow(
		chain('Picker', credential, [
			byHand(),
			smartlead('Get Campaign', { resource: 'campaign', operation: 'get', campaignId }),
		]),
	);
	await openWorkflow(page, client.url, id);
	await openNode(page, 'Get Campaign');
	await page.getByTestId('rlc-input').click();
	await page.getByTestId('rlc-item').first().waitFor();
	await take(page, 'campaign-picker');
}

/** An email with a file and a template, whose variables are fields. */
async function templateMail(page: Page, { client, credentials }: Trial): Promise<void> {
	await page.setViewportSize({ width: 1280, height: 1240 });
	await openTemplateMail(page, client, credentials.autosend);
	await executeNode(page);
	await take(page, 'autosend-template');
	await closeNode(page);
	await page.setViewportSize(VIEW);
}

/** The AutoSend Trigger, with an email that has come in. */
async function receivedEmail(
	page: Page,
	{ client, credentials: { autosend: credential }, sandbox }: Trial,
): Promise<void> {
	const name = 'When Mail Comes In';
	const events = ['email.bounced', 'email.received', 'email.spam_reported'];
	const { id } = await client.createWorkflow(
		chain('Inbox', credential, [
			autosendTrigger(name, client.url, { events, downloadAttachments: true }),
		]),
	);
	const before = sandbox.autosend.state.webhooks.length;
	await page.setViewportSize({ width: 1440, height: 900 });
	await openWorkflow(page, client.url, id);
	await openNode(page, name);
	await page.getByTestId('node-execute-button').click();
	await page.getByTestId('trigger-listening').waitFor();
	await until('the webhook is registered', () => sandbox.autosend.state.webhooks.length > before);
	receiveList(sandbox.autosend);
	await output(page).getByTestId('node-run-status-success').waitFor();
	await output(page).getByTestId('radio-button-schema').click();
	await take(page, 'autosend-trigger');
	await closeNode(page);
	await page.setViewportSize(VIEW);
}

/** The operations that n8n offers when somebody looks for the node. */
async function nodePanel(
	page: Page,
	{ client, credentials: { smartlead: credential } }: Trial,
): Promise<void> {
	const { id } = await client.createWorkflow(chain('Panel', credential, [byHand()]));
	await openWorkflow(page, client.url, id);
	await page.getByTestId('node-creator-plus-button').click();
	await page.getByTestId('node-creator-search-bar').fill('smartlead');
	await page.getByTestId('node-creator-item-name').getByText('Smartlead', { exact: true }).click();
	const heading = page.getByText('Campaign Actions', { exact: true }).first();
	await heading.waitFor();
	// Where the panel opens, it scrolls to its top.
	await page.waitForTimeout(SETTLE_MS);
	await heading.evaluate((element: { scrollIntoView(): void }) => element.scrollIntoView());
	await take(page, 'node-panel');
}

async function openExample(page: Page, { n8n, workflows }: Trial, name: string): Promise<void> {
	const { id } = workflows.find((workflow) => workflow.name === name)!;
	await openWorkflow(page, n8n.url, id);
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);
