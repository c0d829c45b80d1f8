/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { inspect } from 'node:util';

import type { INodeParameters } from 'n8n-workflow';

import { AutoSend } from '../../autosend/nodes/AutoSend/AutoSend.node';
import { webhook } from '../../autosend/nodes/AutoSend/resources/webhook';
import { eventTypes } from '../../autosend/nodes/AutoSend/webhooks/events';
import { loadCatalogue } from '../../catalogue';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';

// Seeded.
const HOOK = '66c0a5e0d1f2b3c900000001';

const NEW: INodeParameters = { url: 'https://hooks.example.net/new', events: ['email.bounced'] };

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
beforeEach(() => {
	sandbox.reset();
	// The shortest backoff, so that the tests wait as little as the node ever does.
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => await sandbox.stop());

async function run(operation: string, parameters: INodeParameters, options: RunOptions = {}) {
	const all = { resource: 'webhook', operation, ...parameters };
	return await runNode(sandbox, all, { service: AUTOSEND, ...options });
}

it('offers the events of the catalogue', () => {
	const { bodyParams } = loadCatalogue('autosend').find(({ id }) => id === 'webhook.create')!;
	const documented = bodyParams.find(({ name }) => name === 'events')?.enum ?? [];
	expect(eventTypes.map(({ value }) => value).sort()).toEqual([...documented].sort());
});

describe('the secret', () => {
	it.each([true, false])('comes once, from Create; Simplify: %s', async (simplify) => {
		const created = await run('create', { ...NEW, simplify });
		const [{ id, secret }] = sandbox.state.webhooks.slice(-1);
		const whole = { id, url: NEW.url, secret };
		expect(created.items.map(({ json }) => json)).toMatchObject([
			simplify ? whole : { webhook: whole },
		]);

		const webhookId = byId(id);
		for (const [operation, parameters] of [
			['get', { webhookId }],
			['getAll', { returnAll: true }],
			['update', { webhookId, updateFields: { isActive: false } }],
			['getLogs', { webhookId }],
		] as const) {
			const { run: ran, error } = await run(operation, { ...parameters, simplify });
			expect(error).toBeUndefined();
			expect(inspect(ran, { depth: null })).not.toMatch(/whsec_|hidden/);
		}
	});

	it('comes again from Reveal Secret', async () => {
		const { items } = await run('revealSecret', { webhookId: byId(HOOK) });
		expect(items.map(({ json }) => json)).toEqual([{ secret: sandbox.state.webhooks[0].secret }]);
	});

	it.each(['create', 'revealSecret'])('is announced by the description of %s', (value) => {
		const operation = webhook.operations.find((each) => each.value === value);
		expect(operation?.description).toMatch(/The output holds (it|the signing secret)/);
		expect(operation?.description).toContain('n8n keeps it with the execution');
	});

	it('is masked where a refusal repeats it', async () => {
		const { secret } = sandbox.state.webhooks[0];
		const error = { message: `Secret ${secret} cannot be updated` };
		sandbox.fault({ kind: 'status', status: 400, body: { success: false, error } });
		const parameters = { webhookId: byId(HOOK), updateFields: { isActive: true } };
		const refused = await run('update', parameters);
		expect(refused.error?.message).toBe('Secret *** cannot be updated');
		expect(inspect(refused, { depth: null })).not.toContain(secret);
	});

	it('is redacted by n8n wherever an output has it', () => {
		expect(new AutoSend().description.sensitiveOutputFields).toEqual(
			expect.arrayContaining(['secret', 'webhook.secret']),
		);
	});
});

describe('where the answer is lost', () => {
	const lost = () => sandbox.fault({ kind: 'reset', when: 'after' });

	it('a webhook is not created twice, and it is told', async () => {
		const before = sandbox.state.webhooks.length;
		lost();
		const { error } = await run('create', NEW);
		expect(sandbox.state.webhooks).toHaveLength(before + 1);
		expect(error?.description).toMatch(/It is not known whether this request was carried out/);
	});

	it('a test event is not sent twice', async () => {
		sandbox.state.webhooks[0].url = 'http://127.0.0.1:9/';
		lost();
		const parameters = { webhookId: byId(HOOK), event: 'email.bounced', data: '{}' };
		const { error } = await run('resend', parameters);
		expect(sandbox.requests).toHaveLength(1);
		expect(error?.description).toMatch(/It is not known whether this request was carried out/);
	});

	it('a secret is asked for once more, since that only reads', async () => {
		lost();
		const { items } = await run('revealSecret', { webhookId: byId(HOOK) });
		expect(sandbox.requests).toHaveLength(2);
		expect(items).toHaveLength(1);
	});
});

it('says in the words of the API that a webhook is not called for a test event', async () => {
	const parameters = { webhookId: byId(HOOK), event: 'email.opened', data: '{}' };
	const { error } = await run('resend', parameters);
	expect(error?.message).toContain('is no event of this webhook');
});

it('reads all deliveries, page by page', async () => {
	const [log] = sandbox.state.webhookLogs;
	for (let index = 0; index < 250; index++) {
		sandbox.state.webhookLogs.push({ ...log, _id: `log-${index}` });
	}
	const { items } = await run('getLogs', { webhookId: byId(HOOK), returnAll: true });
	expect(new Set(items.map(({ json }) => json._id)).size).toBe(253);
	expect(sandbox.requests).toHaveLength(3);
});

it('lists events whether the answer has names or records', async () => {
	for (const events of [['email.sent'], [{ name: 'email.sent' }], [{ event: 'email.sent' }]]) {
		sandbox.fault({ kind: 'body', body: { success: true, data: { events } } });
		const { items } = await run('getAvailableEvents', {});
		expect(items.map(({ json }) => json)).toEqual([{ event: 'email.sent' }]);
	}
});
