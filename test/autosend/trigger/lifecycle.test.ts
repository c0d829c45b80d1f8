import type * as n8nWorkflow from 'n8n-workflow';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import { startAutoSendSandbox } from '../../../sandbox';
import type { Webhook } from '../../../sandbox/autosend/state/webhooks';
import type { TriggerOptions } from '../../harness/hooks';
import { TriggerWorkflow } from '../../harness/hooks';
import { AUTOSEND_TRIGGER } from '../../harness/testedTrigger';
import { eventBody, signedCall } from './signedCall';

// The waits between tries, shorter.
jest.mock('n8n-workflow', () => {
	const actual = jest.requireActual<typeof n8nWorkflow>('n8n-workflow');
	return { ...actual, sleep: async (ms: number) => await actual.sleep(ms / 20) };
});

const ADDRESS = 'https://n8n.example.com/webhook/5d6e0f9a-0000-4000-8000-000000000001/webhook';
const EVENTS: INodeParameters = { events: ['email.bounced', 'email.spam_reported'] };

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

function workflowOf(
	parameters: INodeParameters = EVENTS,
	more: Partial<TriggerOptions> = {},
): TriggerWorkflow {
	return new TriggerWorkflow(sandbox, { parameters, trigger: AUTOSEND_TRIGGER, ...more });
}

/** The webhooks that are not of the seed. */
function own(): Webhook[] {
	return sandbox.state.webhooks.slice(2);
}

function operations(): string[] {
	return sandbox.requests.map(({ operation }) => operation!);
}

function stateOf(workflow: TriggerWorkflow): IDataObject {
	return (workflow.saved['node:AutoSend Trigger'] ?? {}) as IDataObject;
}

let calls = 0;

/** What n8n answers to a call that is signed with this secret. */
async function statusOf(workflow: TriggerWorkflow, { secret }: Webhook): Promise<number> {
	const number = ++calls;
	const body = eventBody('email.bounced', { emailId: `email-${number}` });
	const call = signedCall(body, secret, { deliveryId: `deliver-webhook-${number}` });
	return (await workflow.receiveCall(call)).status;
}

describe('publishing', () => {
	it('cuts a long name of the workflow before an emoji, not within', async () => {
		await workflowOf(EVENTS, { workflowName: `${'n'.repeat(59)}😀` }).publish();
		expect(own()[0].metadata?.name).toMatch(/^n8n: n{59} \([0-9a-f]{8}\)$/);
	});

	it('registers one webhook for all events, and keeps the secret that AutoSend gives it', async () => {
		const workflow = workflowOf();
		expect(await workflow.publish()).toBe(true);
		expect(own()).toMatchObject([
			{
				url: expect.stringMatching(
					/^https:\/\/n8n\.example\.com\/webhook\/[\w-]+\/webhook\?tag=[0-9a-f]{8}$/,
				),
				events: ['email.bounced', 'email.spam_reported'],
				isActive: true,
				metadata: { name: expect.stringMatching(/^n8n: Replies \([0-9a-f]{8}\)$/) },
			},
		]);
		expect(operations()).toEqual(['webhook.getMany', 'webhook.create', 'webhook.getMany']);
		expect(stateOf(workflow)).toMatchObject({ hooks: [{ secret: own()[0].secret }] });
		expect(await statusOf(workflow, own()[0])).toBe(200);
		expect(JSON.stringify(workflow.saved)).not.toContain(sandbox.apiKey);
	});

	it('changes nothing at a restart of n8n', async () => {
		const workflow = workflowOf();
		await workflow.publish();
		sandbox.clearRequests();
		await workflow.restart();
		expect(await workflow.call('checkExists')).toBe(true);
		await workflow.call('create');
		expect(new Set(operations())).toEqual(new Set(['webhook.getMany']));
		expect(own()).toHaveLength(1);
	});

	it.each<[string, Partial<Webhook>]>([
		['events were taken away', { events: ['email.bounced'] }],
		['events were added', { events: ['email.bounced', 'email.spam_reported', 'email.opened'] }],
		['it was switched off', { isActive: false }],
		['the tag was taken from its URL', { url: ADDRESS }],
		['something was added to its URL', { url: `${ADDRESS}?tag=00c0ffee&more=1` }],
	])('repairs a webhook in place when %s', async (_, change) => {
		const workflow = workflowOf();
		await workflow.publish();
		const before = JSON.stringify({ ...own()[0], updatedAt: '' });
		Object.assign(own()[0], change);
		expect(await workflow.call('checkExists')).toBe(false);
		await workflow.restart();
		expect(JSON.stringify({ ...own()[0], updatedAt: '' })).toBe(before);
		expect(own()).toHaveLength(1);
		expect(await statusOf(workflow, own()[0])).toBe(200);
		expect(await workflow.call('checkExists')).toBe(true);
	});

	it('makes one again that somebody has deleted, with its new secret', async () => {
		const workflow = workflowOf();
		await workflow.publish();
		const [old] = sandbox.state.webhooks.splice(2);
		expect(await workflow.call('checkExists')).toBe(false);
		await workflow.restart();
		expect(own()).toHaveLength(1);
		expect(await statusOf(workflow, own()[0])).toBe(200);
		expect(await statusOf(workflow, old)).toBe(401);
	});

	it('reveals the secret of its webhook again where n8n has lost it', async () => {
		const workflow = workflowOf();
		await workflow.publish();
		workflow.saved = {};
		expect(await statusOf(workflow, own()[0])).toBe(401);
		sandbox.clearRequests();
		await workflow.restart();
		expect(operations()).toContain('webhook.revealSecret');
		expect(operations()).not.toContain('webhook.create');
		expect(await statusOf(workflow, own()[0])).toBe(200);
	});

	it('keeps the oldest of its own webhooks, removes the others, and leaves those of others', async () => {
		const workflow = workflowOf();
		await workflow.publish();
		const [first] = own();
		sandbox.state.webhooks.push({
			...first,
			id: 'ffffffffffffffffffffffff',
			secret: 'whsec_other',
		});
		const foreign = {
			...first,
			id: 'eeeeeeeeeeeeeeeeeeeeeeee',
			url: 'https://crm.example.org/hook',
		};
		sandbox.state.webhooks.push(foreign);
		await workflow.restart();
		expect(own()).toEqual([first, foreign]);
		await workflow.unpublish();
		expect(own()).toEqual([foreign]);
	});

	it('finds its webhook on the last of many pages', async () => {
		const [seeded] = sandbox.state.webhooks;
		for (let each = 0; each < 250; each++) {
			const id = `5f${String(each).padStart(22, '0')}`;
			sandbox.state.webhooks.unshift({ ...seeded, id });
		}
		const workflow = workflowOf();
		await workflow.publish();
		workflow.saved = {};
		await workflow.restart();
		expect(sandbox.state.webhooks).toHaveLength(253);
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
		expect(sandbox.state.webhooks).toHaveLength(252);
	});

	it.each([
		[{ events: [] }, /'Trigger On' is empty\. Choose at least one event/],
		[{ events: ['email.eaten'] }, /"email.eaten", which isn't an AutoSend event/],
		[
			{ events: '={{ "email.complained" }}' },
			/Choose "email.spam_reported", which is what AutoSend/,
		],
		[
			{ ...EVENTS, options: { webhookUrlOverride: 'tunnel' } },
			/'Webhook URL Override' is "tunnel"/,
		],
	])('says in the message what is wrong with %j', async (parameters, message) => {
		const workflow = workflowOf(parameters as INodeParameters);
		expect(await workflow.publish()).toBe(false);
		expect(workflow.errors[0].message).toMatch(message);
		expect(own()).toEqual([]);
	});

	it.each(['http://localhost:5678', 'https://192.168.1.20', 'http://n8n.example.com'])(
		'refuses %s and says what to set',
		async (publicUrl) => {
			const workflow = workflowOf(EVENTS, { publicUrl });
			expect(await workflow.publish()).toBe(false);
			expect(workflow.errors[0].message).toMatch(/AutoSend can't send events to .*WEBHOOK_URL/);
			expect(operations()).not.toContain('webhook.create');
		},
	);

	it('says in the message that the key is wrong, without the key', async () => {
		const apiKey = 'planted-key-1';
		const credential = { ...workflowOf().options.credential, apiKey };
		const workflow = workflowOf(EVENTS, { credential });
		expect(await workflow.publish()).toBe(false);
		expect(workflow.errors[0].message).toMatch(/Check the API key/);
		expect(JSON.stringify([workflow.errors, workflow.saved])).not.toContain(apiKey);
	});
});

describe('a lost answer', () => {
	it.each([
		['broken', { kind: 'reset', when: 'after' }],
		['cut off', { kind: 'truncate' }],
		['empty', { kind: 'empty' }],
	] as const)(
		'to the creation that is %s makes no double, and the secret is revealed',
		async (_, fault) => {
			const workflow = workflowOf();
			sandbox.fault({ operation: 'webhook.create', ...fault });
			expect(await workflow.publish()).toBe(true);
			expect(own()).toHaveLength(1);
			expect(await statusOf(workflow, own()[0])).toBe(200);
			expect(await workflow.call('checkExists')).toBe(true);
			await workflow.unpublish();
			expect(own()).toEqual([]);
		},
	);

	it('leaves nothing behind when the secret cannot be revealed either', async () => {
		const workflow = workflowOf();
		sandbox.fault({ operation: 'webhook.create', kind: 'reset', when: 'after' });
		const clear = sandbox.fault({
			operation: 'webhook.revealSecret',
			kind: 'status',
			status: 403,
			times: Infinity,
		});
		await expect(workflow.call('create')).rejects.toThrow(/403|API key/);
		expect(own()).toHaveLength(1);
		await workflow.call('delete');
		expect(own()).toEqual([]);
		clear();
		expect(await workflow.publish()).toBe(true);
	});
});

describe('unpublishing', () => {
	it('removes its webhook and no other', async () => {
		const others = JSON.stringify(sandbox.state.webhooks);
		const workflow = workflowOf();
		await workflow.publish();
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
		expect(JSON.stringify(sandbox.state.webhooks)).toBe(others);
		expect(stateOf(workflow)).toMatchObject({ hooks: [], pendingRemoval: [] });
	});

	it('does not believe a 404 at once, and takes what is gone for removed', async () => {
		const workflow = workflowOf();
		await workflow.publish();
		sandbox.fault({ operation: 'webhook.delete', kind: 'status', status: 404 });
		await workflow.unpublish();
		expect(own()).toEqual([]);

		await workflow.publish();
		sandbox.state.webhooks.length = 2;
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
	});

	it('says in the message where a webhook is left and what to do', async () => {
		const workflow = workflowOf();
		await workflow.publish();
		const [left] = own();
		sandbox.fault({ operation: 'webhook.delete', kind: 'status', status: 403, times: Infinity });
		await workflow.unpublish();
		expect(workflow.errors[0].message).toMatch(
			/left a webhook in AutoSend \(the project\): .* To remove it/,
		);
		expect(workflow.errors[0].message).not.toContain(left.secret);
		expect(await statusOf(workflow, left)).toBe(401);
		sandbox.clearFaults();
		await workflow.publish();
		await workflow.unpublish();
		expect(own()).toEqual([]);
	});
});

describe('copies', () => {
	it('leave the webhook of the original to it, which their URLs tell apart', async () => {
		const original = workflowOf();
		await original.publish();
		const before = JSON.stringify(own());
		// Imported with its webhook ID, whose address n8n finds taken: it then calls `delete`.
		const copy = workflowOf(EVENTS, { workflowId: 'copy' });
		await copy.call('delete');
		copy.saved = JSON.parse(JSON.stringify(original.saved)) as IDataObject;
		await copy.call('delete');
		expect(JSON.stringify(own())).toBe(before);
		expect(await statusOf(original, own()[0])).toBe(200);
	});

	it('take over what the address has once the original is gone', async () => {
		await workflowOf().publish();
		const [{ id, url }] = own();
		const copy = workflowOf(EVENTS, { workflowId: 'copy' });
		expect(await copy.publish()).toBe(true);
		expect(own()).toMatchObject([{ id }]);
		expect(own()[0].url).not.toBe(url);
		expect(await statusOf(copy, own()[0])).toBe(200);
		await copy.unpublish();
		expect(own()).toEqual([]);
	});
});

it('follows its parameters and n8n to another address, and leaves the old one alone', async () => {
	const workflow = workflowOf();
	await workflow.publish();
	workflow.edit({ parameters: { events: ['contact.created'] } });
	await workflow.publish();
	expect(own()).toMatchObject([{ events: ['contact.created'] }]);
	const before = JSON.stringify(own());
	workflow.options.publicUrl = 'https://new.example.com';
	await workflow.restart();
	expect(JSON.stringify(own().slice(0, 1))).toBe(before);
	expect(own()[1].url).toContain('https://new.example.com/');
});

it('registers a webhook of its own for a test in the editor', async () => {
	const workflow = workflowOf();
	await workflow.publish();
	const production = JSON.stringify(own());
	const saved = JSON.stringify(workflow.saved);
	await workflow.startTest();
	expect(own()).toHaveLength(2);
	expect(own()[1].url).toContain('/webhook-test/');
	await workflow.stopTest();
	expect(JSON.stringify(own())).toBe(production);
	expect(JSON.stringify(workflow.saved)).toBe(saved);
});

describe('with the key of another project', () => {
	let other: AutoSendSandbox;
	beforeAll(async () => (other = await startAutoSendSandbox({ apiKey: 'AS_other_project_key' })));
	afterAll(async () => await other.stop());

	it('calls nothing gone that the key does not see, until the first one is back', async () => {
		const workflow = workflowOf();
		await workflow.publish();
		const [left] = own();
		const { credential } = workflow.options;
		workflow.options.credential = AUTOSEND_TRIGGER.service.credentialFor(other);
		await workflow.unpublish();
		expect(workflow.errors[0].message).toMatch(/another API key.*webhook \w+ \(the project\)/);
		expect(await statusOf(workflow, left)).toBe(401);
		expect(own()).toEqual([left]);

		workflow.options.credential = credential;
		await workflow.publish();
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
		expect(own()).toEqual([]);
	});
});

describe('with an account key', () => {
	const apiKey = 'ASA_account_key';
	let project: AutoSendSandbox;
	let other: AutoSendSandbox;
	beforeAll(async () => {
		project = await startAutoSendSandbox({ apiKey });
		other = await startAutoSendSandbox({ apiKey });
		Object.assign(other.state, { projectId: 'another-project' });
	});
	afterAll(async () => {
		await project.stop();
		await other.stop();
	});

	it('calls nothing gone that the project does not have which is in the credential now', async () => {
		const credentialOf = (sandboxOf: AutoSendSandbox) => ({
			...AUTOSEND_TRIGGER.service.credentialFor(sandboxOf),
			projectId: sandboxOf.state.projectId,
		});
		const workflow = workflowOf(EVENTS, { credential: credentialOf(project) });
		expect(await workflow.publish()).toBe(true);
		workflow.options.credential = credentialOf(other);
		await workflow.unpublish();
		expect(workflow.errors[0].message).toMatch(
			/another API key or project.*enter the earlier key or project/,
		);
		workflow.options.credential = credentialOf(project);
		await workflow.publish();
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
		expect(project.state.webhooks).toHaveLength(2);
		expect(JSON.stringify(workflow.saved)).not.toContain(apiKey);
	});
});
