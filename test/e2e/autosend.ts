/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import type { N8nClient, StoredCredential } from '../../n8n/n8nClient';
import { executeNode, field, openNode, openWorkflow, output } from './editor';
import { lastItems } from './executions';
import type { Scenario } from './scenario';
import { autosend, byHand, byId, chain, type NodeSketch, table } from './workflows';

const RUN_TIMEOUT_MS = 120_000;
const ORDER_TEMPLATE = 'Order confirmation';
const INVOICE = 'Invoice of the order';
const CONTACTS = 1_000;
const LIST = '66c0a5e0d1f2b3c300000001';

/** Opens a node that mails an order by template, with the template chosen from the list. */
export async function openTemplateMail(
	page: Page,
	client: N8nClient,
	credential: StoredCredential,
): Promise<string> {
	const { id } = await client.createWorkflow(
		chain('Template Mail', credential, [
			byHand(),
			...table([
				{
					Email: 'ana.lopes@example.com',
					Name: 'Ana',
					Order: 'A-1001',
					Total: 25,
					Invoice: INVOICE,
				},
			]),
			{
				name: 'To File',
				type: 'n8n-nodes-base.convertToFile',
				typeVersion: 1.1,
				parameters: {
					operation: 'toText',
					sourceProperty: 'Invoice',
					options: { fileName: 'invoice.txt' },
				},
			},
			autosend('Send Order', {
				resource: 'email',
				operation: 'send',
				sender: { __rl: true, mode: 'email', value: 'orders@example.net' },
				to: 'ana.lopes@example.com',
				content: 'template',
				options: { attachments: 'data' },
			}),
		]),
	);
	await openWorkflow(page, client.url, id);
	await openNode(page, 'Send Order');
	await field(page, 'templateId').getByTestId('rlc-input').click();
	await page.getByTestId('rlc-item').getByText(ORDER_TEMPLATE).click();
	for (const name of ['firstName', 'orderNo', 'total', 'paidAt', 'isGift']) {
		await field(page, name).waitFor();
	}
	await field(page, 'firstName').locator('input').fill('Ana');
	await field(page, 'orderNo').locator('input').fill('A-1001');
	await field(page, 'total').locator('input').fill('25');
	await field(page, 'paidAt').locator('input').fill('2026-05-04');
	return id;
}

/** A user mails a file by template. */
export const templateMail: Scenario = {
	title: 'An item with a file is mailed by template, whose variables are fields',
	async run({ client, page, autosend: { credential, sandbox } }) {
		await openTemplateMail(page, client, credential);
		await executeNode(page);
		await output(page).getByText('emailId').first().waitFor();
		const mail = [...sandbox.state.outbox.values()].at(-1)!;
		assert.match(String(mail.html), /Hi Ana,.*you paid 25 for order A-1001/);
		assert.equal(mail.dynamicData?.total, 25, 'a number stays a number');
		const [file] = mail.attachments;
		assert.equal(file.fileName, 'invoice.txt');
		assert.equal(Buffer.from(String(file.content), 'base64').toString(), INVOICE);
	},
};

/** A user brings a table of contacts up to date. */
export const contactsInBulk: Scenario = {
	title: `${CONTACTS} contacts are created or updated in ${CONTACTS / 100} requests`,
	async run({ client, autosend: { credential, sandbox } }) {
		const rows = Array.from({ length: CONTACTS }, (_, index) => ({
			Email: `person${index}@example.com`,
			'First Name': `Person ${index}`,
		}));
		const items = await runChain(client, credential, 'Contacts', [
			...table(rows),
			autosend('Upsert', {
				resource: 'contact',
				operation: 'bulkUpsert',
				contact: { mappingMode: 'autoMapInputData', value: null },
			}),
		]);
		assert.equal(items.length, CONTACTS);
		assert.deepEqual([...new Set(items.map(({ status }) => status))], ['upserted']);
		const sent = sandbox.requests.filter(({ operation }) => operation === 'contact.bulkUpsert');
		assert.equal(sent.length, CONTACTS / 100);
		assert.equal(
			sandbox.state.contacts.withEmail('person999@example.com')?.firstName,
			'Person 999',
		);
	},
};

/** A campaign from its creation to its resumption. */
export const campaignCycle: Scenario = {
	title: 'A campaign is created, scheduled, paused, resumed and read back',
	async run({ client, autosend: { credential } }) {
		const ofCampaign = (name: string, operation: string, more = {}) =>
			autosend(name, {
				resource: 'campaign',
				operation,
				campaignId: byId("={{ $('Create').item.json.id }}"),
				...more,
			});
		const items = await runChain(client, credential, 'Campaign', [
			autosend('Create', {
				resource: 'campaign',
				operation: 'create',
				name: 'June news',
				subject: 'What is new in June',
				sender: { __rl: true, mode: 'email', value: 'news@example.net' },
				content: 'inline',
				htmlTemplate: '<p>Three updates.</p>',
				recipients: 'lists',
				toLists: [LIST],
			}),
			ofCampaign('Schedule', 'update', {
				delivery: 'schedule',
				scheduledAt: '2030-06-01T08:00:00',
			}),
			ofCampaign('Pause', 'pause'),
			ofCampaign('Resume', 'resume'),
			ofCampaign('Read Back', 'get'),
		]);
		assert.deepEqual(
			items.map(({ name, status }) => [name, status]),
			[['June news', 'sending']],
		);
	},
};

/** Runs a chain of nodes, and gives what the last one has put out. */
async function runChain(
	client: N8nClient,
	credential: StoredCredential,
	name: string,
	sketches: NodeSketch[],
): Promise<Array<Record<string, unknown>>> {
	const { id } = await client.createWorkflow(chain(name, credential, [byHand(), ...sketches]));
	const executionId = await client.runWorkflow(id, 'Run by Hand');
	const { status, data } = await client.waitForExecution(executionId, {
		timeoutMs: RUN_TIMEOUT_MS,
	});
	assert.equal(status, 'success', data.resultData.error?.message);
	return await lastItems(client, id, sketches[sketches.length - 1].name);
}
