/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import type { N8nClient, StoredCredential } from '../../n8n/n8nClient';
import type { ExecutionItem } from '../../n8n/n8nExecution';
import { signedCall } from '../autosend/trigger/signedCall';
import { closeNode, field, openNode, openWorkflow } from './editor';
import type { Scenario } from './scenario';
import { until } from './until';
import { autosendTrigger, chain, doNothing, textOfFile } from './workflows';

const TRIGGER = 'When Mail Bounces';
const FIELDS = [
	'eventType',
	'eventTime',
	'deliveryId',
	'email',
	'emailId',
	'inboundEmailId',
	'contactId',
	'subject',
	'campaignId',
	'detail',
];
const CAMPAIGN = '66c0a5e0d1f2b3c400000008';
const LIST = 'bounces.csv';
const ROWS = 'email,bounced\nli@example.com,yes\n';
const TEXT = 'The list is attached.';
const MINUTE_MS = 60_000;

/** Opens a workflow with a trigger on bounces, and chooses complaints as well. */
export async function openBounceTrigger(
	page: Page,
	client: N8nClient,
	credential: StoredCredential,
): Promise<string> {
	const { id } = await client.createWorkflow(
		chain('Bounces', credential, [
			autosendTrigger(TRIGGER, client.url, { events: ['email.bounced'] }),
			doNothing('Next'),
		]),
	);
	await openWorkflow(page, client.url, id);
	await openNode(page, TRIGGER);
	await field(page, 'events').click();
	await page.getByRole('option', { name: 'Email Spam Reported' }).click();
	await page.keyboard.press('Escape');
	return id;
}

/** A user publishes the trigger, events come in, forged ones as well, and the user takes it back. */
export const autosendTriggerPublished: Scenario = {
	title: 'The AutoSend Trigger is published by clicking, and takes each genuine event once',
	async run({ client, page, n8n, autosend: { credential, sandbox }, say }) {
		const others = structuredClone(sandbox.state.webhooks);
		const own = () => sandbox.state.webhooks.slice(others.length);
		const id = await openBounceTrigger(page, client, credential);
		await closeNode(page);
		await page.getByTestId('workflow-open-publish-modal-button').click();
		await page.getByTestId('workflow-publish-button').click();
		await until('the webhook is registered', () => own().length === 1);
		await page.getByRole('button', { name: 'Got it' }).click();
		const [{ url, events, secret, isActive }] = own();
		assert.ok(url.startsWith(`${client.url}/webhook/`), url);
		assert.deepEqual([...events].sort(), ['email.bounced', 'email.spam_reported']);
		assert.equal(isActive, true);

		const [first] = await sandbox.deliver('email.bounced', { campaignId: CAMPAIGN });
		assert.equal(first.status, 200, first.body);
		const [item] = await itemsOfRun(client, id, 1, TRIGGER);
		const payload = first.payload as { createdAt: string; data: Record<string, unknown> };
		assert.deepEqual(Object.keys(item.json), FIELDS);
		assert.deepEqual(item.json, {
			eventType: 'email.bounced',
			eventTime: payload.createdAt,
			deliveryId: first.deliveryId,
			email: 'ana@example.org',
			emailId: payload.data.emailId,
			inboundEmailId: null,
			contactId: null,
			subject: payload.data.subject,
			campaignId: CAMPAIGN,
			detail: 'Permanent',
		});

		const twice = await sandbox.deliver('email.spam_reported', { times: 2 });
		assert.deepEqual(
			twice.map(({ status, body }) => [status, body === 'duplicate']),
			[
				[200, false],
				[200, true],
			],
		);
		await itemsOfRun(client, id, 2, TRIGGER);

		for (const forged of ['wrong', 'missing'] as const) {
			const [call] = await sandbox.deliver('email.bounced', { forged, schedule: [0] });
			assert.equal(call.status, 401, forged);
		}
		const body = { type: 'email.bounced', createdAt: new Date().toISOString(), data: { n: 1 } };
		const signed = signedCall(body, secret);
		const withHeader = (name: string, value?: string) =>
			signedCall(body, secret, { headers: { [name]: value } });
		const calls: Array<[string, number, ReturnType<typeof signedCall>]> = [
			['re-encoded', 401, { ...signed, rawBody: Buffer.from(JSON.stringify(body, null, 1)) }],
			// n8n itself refuses JSON that is none.
			['truncated', 422, { ...signed, rawBody: signed.rawBody.subarray(0, -1) }],
			['late', 401, signedCall(body, secret, { sentAt: Date.now() - 6 * MINUTE_MS })],
			['early', 401, signedCall(body, secret, { sentAt: Date.now() + 2 * MINUTE_MS })],
			['without a time', 401, withHeader('x-webhook-timestamp')],
			// n8n doesn't read what is neither JSON, text, XML nor a form.
			['of another type', 401, withHeader('content-type', 'application/octet-stream')],
		];
		for (const [what, status, call] of calls) assert.equal(await post(url, call), status, what);
		assert.equal(await post(url, signed), 200, 'the call that these were made from');
		assert.equal(await post(url, signedCall(body, secret, { deliveryId: 'other' })), 200);
		const [last] = await itemsOfRun(client, id, 3, TRIGGER);
		assert.equal(last.json.deliveryId, 'deliver-webhook-1');
		say(
			'1 event, 1 delivered twice, 8 forged, changed or untimely calls, 1 replayed: 3 executions',
		);

		await page.getByTestId('version-menu-button').click();
		await page.getByRole('menuitem', { name: 'Unpublish' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Unpublish' }).click();
		await until('the webhook is removed', () => own().length === 0);
		assert.deepEqual(sandbox.state.webhooks, others, "other tools' webhooks are left alone");
		assert.equal(await post(url, signedCall({ ...body, data: { n: 2 } }, secret)), 404);
		assert.equal((await client.listExecutions(id)).length, 3);
		holdsNo(secret, [
			await readFile(n8n.logPath, 'utf8'),
			...(await everyRun(client, id)).map((run) => JSON.stringify(run)),
		]);
	},
};

/** A mail with a file comes in. */
export const inboundEmail: Scenario = {
	title: 'A received email comes with its text and its file',
	async run({ client, autosend: { credential, sandbox } }) {
		const name = 'When Mail Comes In';
		const workflow = await client.createWorkflow(
			chain('Inbound', credential, [
				autosendTrigger(name, client.url, {
					events: ['email.received'],
					downloadAttachments: true,
				}),
				textOfFile('Read File', 'attachment_0'),
			]),
		);
		const before = sandbox.state.webhooks.length;
		await client.activateWorkflow(workflow);
		await until('the webhook is registered', () => sandbox.state.webhooks.length > before);
		receiveList(sandbox);
		const [item] = await itemsOfRun(client, workflow.id, 1, name);
		const { inboundEmail: email, ...event } = item.json;
		assert.deepEqual(Object.keys(event), FIELDS);
		assert.equal(event.email, 'li@example.com');
		assert.equal((email as Record<string, unknown>).text, TEXT);
		assert.deepEqual(Object.keys(item.binary ?? {}), ['attachment_0']);
		assert.equal(item.binary?.attachment_0.fileName, LIST);
		assert.equal(item.binary?.attachment_0.mimeType, 'text/csv');
		const [file] = await itemsOfRun(client, workflow.id, 1, 'Read File');
		assert.equal(file.json.text, ROWS);
		await client.deactivateWorkflow(workflow.id);
		await until('the webhook is removed', () => sandbox.state.webhooks.length === before);
	},
};

/** Lets a mail with a list of bounces arrive. */
export function receiveList(sandbox: { act(action: string, wish: object): object }): void {
	sandbox.act('receive', {
		from: { email: 'li@example.com', name: 'Li Wei' },
		subject: 'Bounces of May',
		text: TEXT,
		attachments: [
			{
				filename: LIST,
				contentType: 'text/csv',
				content: Buffer.from(ROWS).toString('base64'),
			},
		],
	});
}

/** What a node has put out in the latest of so many executions, all of which have succeeded. */
async function itemsOfRun(
	client: N8nClient,
	workflowId: string,
	count: number,
	node: string,
): Promise<ExecutionItem[]> {
	await until(`${count} executions`, async () => {
		const list = await client.listExecutions(workflowId);
		return list.filter(({ status }) => status === 'success').length >= count;
	});
	const [latest, ...earlier] = await client.listExecutions(workflowId);
	assert.equal(earlier.length, count - 1, 'nothing else has started one');
	const { data } = await client.getExecution(latest.id);
	return data.resultData.runData[node]?.at(-1)?.data?.main?.[0] ?? [];
}

async function everyRun(client: N8nClient, workflowId: string): Promise<unknown[]> {
	const list = await client.listExecutions(workflowId);
	return await Promise.all(list.map(async ({ id }) => await client.getExecution(id)));
}

function holdsNo(secret: string, texts: string[]): void {
	for (const text of texts) assert.ok(!text.includes(secret), 'the secret is kept back');
}

/** @returns the status of the answer */
async function post(
	url: string,
	{ rawBody, headers }: ReturnType<typeof signedCall>,
): Promise<number> {
	const given = Object.entries(headers).filter(([, value]) => value !== undefined);
	const response = await fetch(url, {
		method: 'POST',
		headers: Object.fromEntries(given) as Record<string, string>,
		body: new Uint8Array(rawBody),
	});
	await response.text();
	return response.status;
}
