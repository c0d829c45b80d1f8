import type * as n8nWorkflow from 'n8n-workflow';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox, Webhook } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { TriggerWorkflow } from '../../harness/hooks';

const CATEGORIES = [
	'Interested',
	'Meeting Request',
	'Not Interested',
	'Do Not Contact',
	'Information Request',
	'Out Of Office',
	'Wrong Person',
	'Call Next Quarter',
];

const ADDRESS = 'https://n8n.example.com/webhook/5d6e0f9a-0000-4000-8000-000000000001/webhook';
const TOKEN = 'c0ffee'.repeat(8);

const campaigns: INodeParameters = {
	events: ['EMAIL_REPLY', 'EMAIL_BOUNCE'],
	listenTo: 'campaigns',
	campaignIds: [90211, 90212],
};
const account: INodeParameters = { events: ['EMAIL_REPLY'], listenTo: 'account' };
const client: INodeParameters = {
	events: ['EMAIL_REPLY'],
	listenTo: 'client',
	clientId: byId('299'),
};

// The waits between tries, shorter.
jest.mock('n8n-workflow', () => {
	const actual = jest.requireActual<typeof n8nWorkflow>('n8n-workflow');
	return { ...actual, sleep: async (ms: number) => await actual.sleep(ms / 20) };
});

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

function workflowOf(parameters: INodeParameters, more = {}): TriggerWorkflow {
	return new TriggerWorkflow(sandbox, { parameters, ...more });
}

function overridden(webhookUrlOverride: string): INodeParameters {
	return { webhookUrlOverride };
}

function hooks(): Webhook[] {
	return sandbox.state.webhooks;
}

/** A webhook without its last change and its token, and with its events in some order. */
function comparable(hook: Webhook): Webhook {
	const [webhook_url] = hook.webhook_url.split('?');
	return { ...hook, webhook_url, updated_at: '', event_types: [...hook.event_types].sort() };
}

/** Requests that changed something, since the log was cleared. */
function writes(): string[] {
	return sandbox.requests
		.filter(({ method }) => method !== 'GET')
		.map(({ operation }) => operation!);
}

function stateOf(workflow: TriggerWorkflow, name = 'Smartlead Trigger'): IDataObject {
	return (workflow.saved[`node:${name}`] ?? {}) as IDataObject;
}

function foreignHook(fields: Partial<Webhook> = {}): Webhook {
	const hook: Webhook = {
		id: 999,
		level: 'campaign',
		campaignId: 90211,
		clientId: null,
		name: 'CRM',
		webhook_url: 'https://crm.example.org/hook',
		event_types: ['EMAIL_REPLY'],
		categories: ['Interested'],
		created_at: '2026-01-01T00:00:00.000Z',
		updated_at: '2026-01-01T00:00:00.000Z',
		...fields,
	};
	hooks().push(hook);
	return hook;
}

describe('publishing', () => {
	it('registers one webhook a campaign, with a token that nobody can guess', async () => {
		const workflow = workflowOf(campaigns);
		expect(await workflow.publish()).toBe(true);
		expect(hooks()).toMatchObject([
			{ level: 'campaign', campaignId: 90211 },
			{ level: 'campaign', campaignId: 90212 },
		]);
		for (const hook of hooks()) {
			expect(hook.webhook_url).toMatch(
				/^https:\/\/n8n\.example\.com\/webhook\/[\w-]+\/webhook\?token=[0-9a-f]{48}$/,
			);
			expect(hook.name).toMatch(/^n8n: Replies \([0-9a-f]{8}\)$/);
			expect(hook).toMatchObject({
				event_types: ['EMAIL_REPLY', 'EMAIL_BOUNCE'],
				categories: CATEGORIES,
			});
		}
		const tokens = hooks().map(({ webhook_url }) => new URL(webhook_url).search);
		expect(new Set(tokens).size).toBe(2);
	});

	it('registers EMAIL_SENT with a campaign for First Email Sent, which its route refuses', async () => {
		await workflowOf({ ...campaigns, events: ['FIRST_EMAIL_SENT', 'EMAIL_SENT'] }).publish();
		expect(hooks()[0].event_types).toEqual(['EMAIL_SENT']);
		await workflowOf({ ...account, events: ['FIRST_EMAIL_SENT'] }).publish();
		expect(hooks()[2].event_types).toEqual(['FIRST_EMAIL_SENT']);
	});

	it.each([
		['by ID', [1, '7310']],
		['by name', ['Interested', 'Call Next Quarter']],
		['in a text', 'Interested, 7310'],
	])('registers the chosen categories %s', async (_, categoryIds) => {
		const events = ['LEAD_CATEGORY_UPDATED'];
		await workflowOf({ ...campaigns, events, categoryIds: categoryIds as string[] }).publish();
		expect(hooks()[0].categories).toEqual(['Interested', 'Call Next Quarter']);
	});

	it('registers a webhook of the account, and of a client', async () => {
		await workflowOf(account).publish();
		await workflowOf(client).publish();
		expect(hooks()).toMatchObject([
			{ level: 'user', campaignId: null, clientId: null, categories: CATEGORIES },
			{ level: 'client', clientId: 299, event_types: ['EMAIL_REPLY'] },
		]);
	});

	it.each([
		['campaigns', campaigns, 2],
		['the account', account, 1],
		['a client', client, 1],
	])('changes nothing at a restart of n8n, for %s', async (_, parameters, count) => {
		const workflow = workflowOf(parameters);
		await workflow.publish();
		sandbox.clearRequests();
		await workflow.restart();
		expect(await workflow.call('checkExists')).toBe(true);
		await workflow.call('create');
		expect(writes()).toEqual([]);
		expect(hooks()).toHaveLength(count);
	});

	const drifts: Array<[string, Partial<Webhook>]> = [
		['events were taken away', { event_types: ['EMAIL_REPLY'] }],
		['events were added', { event_types: ['EMAIL_REPLY', 'EMAIL_BOUNCE', 'EMAIL_OPEN'] }],
		['other events were chosen', { event_types: ['EMAIL_OPEN', 'EMAIL_BOUNCE'] }],
		['categories were taken away', { categories: ['Interested'] }],
		['its token was taken away', { webhook_url: ADDRESS }],
		['its token was made guessable', { webhook_url: `${ADDRESS}?token=1` }],
		['something was added to its URL', { webhook_url: `${ADDRESS}?token=${TOKEN}&more=1` }],
	];
	describe.each([
		['campaigns', campaigns],
		['the account', { ...account, events: ['EMAIL_REPLY', 'EMAIL_BOUNCE'] }],
	])('for %s', (_, parameters) => {
		it.each(drifts)('repairs a webhook in place when %s', async (__, change) => {
			const workflow = workflowOf(parameters);
			await workflow.publish();
			const before = JSON.parse(JSON.stringify(hooks())) as Webhook[];
			Object.assign(hooks()[0], change);
			expect(await workflow.call('checkExists')).toBe(false);
			await workflow.restart();
			expect(hooks().map(comparable)).toEqual(before.map(comparable));
			for (const { webhook_url } of hooks()) {
				expect(webhook_url).toMatch(/^[^?]+\?token=[0-9a-f]{48}$/);
				const query = Object.fromEntries(new URL(webhook_url).searchParams);
				const { status } = await workflow.receive(query, { event_type: 'EMAIL_REPLY' });
				expect(status).toBe(200);
			}
			expect(await workflow.call('checkExists')).toBe(true);
		});

		it('keeps one whose token is as good as its own', async () => {
			const workflow = workflowOf(parameters);
			await workflow.publish();
			const token = new URL(hooks()[0].webhook_url).searchParams.get('token')!.slice(0, 8);
			const other = token + TOKEN.slice(8);
			hooks()[0].webhook_url = `${ADDRESS}?token=${other}`;
			await workflow.restart();
			expect(hooks()[0].webhook_url).toBe(`${ADDRESS}?token=${other}`);
			const body = { event_type: 'EMAIL_REPLY' };
			expect(await workflow.receive({ token: other }, body)).toMatchObject({ status: 200 });
		});

		it('makes one again that somebody has deleted', async () => {
			const workflow = workflowOf(parameters);
			await workflow.publish();
			const count = hooks().length;
			hooks().shift();
			expect(await workflow.call('checkExists')).toBe(false);
			await workflow.restart();
			expect(hooks()).toHaveLength(count);
			expect(await workflow.call('checkExists')).toBe(true);
		});
	});

	it('keeps the oldest of its own webhooks, whatever it remembers, and removes the others', async () => {
		const workflow = workflowOf(campaigns);
		await workflow.publish();
		const [first] = hooks();
		foreignHook({ id: 99_999, webhook_url: `${ADDRESS}?token=x` });
		expect(await workflow.call('checkExists')).toBe(false);
		await workflow.restart();
		expect(hooks().map(({ id }) => id)).not.toContain(99_999);
		expect(hooks()[0]).toEqual(first);

		workflow.saved = {};
		await workflow.restart();
		expect(hooks()).toHaveLength(2);
		expect(hooks()[0]).toEqual(first);
		expect(await workflow.call('checkExists')).toBe(true);
	});

	it.each([
		['campaigns', campaigns],
		['the account', { ...account, events: ['EMAIL_REPLY', 'EMAIL_BOUNCE'] }],
	])('leaves a webhook alone that leads elsewhere now, for %s', async (_, parameters) => {
		const workflow = workflowOf(parameters);
		await workflow.publish();
		const count = hooks().length;
		Object.assign(hooks()[0], {
			name: 'Mine',
			webhook_url: 'https://elsewhere.example.org/x',
		});
		const before = JSON.stringify(hooks()[0]);
		expect(await workflow.call('checkExists')).toBe(false);
		await workflow.restart();
		expect(hooks()).toHaveLength(count + 1);
		expect(JSON.stringify(hooks()[0])).toBe(before);
		await workflow.unpublish();
		expect(JSON.stringify(hooks())).toBe(`[${before}]`);
	});

	it('takes its address from WEBHOOK_URL, or from the override', async () => {
		const options = { webhookUrlOverride: ' https://tunnel.example.net/n8n/ ' };
		const publicUrl = 'http://localhost:5678';
		await workflowOf({ ...account, options }, { publicUrl }).publish();
		expect(hooks()[0].webhook_url).toMatch(
			/^https:\/\/tunnel\.example\.net\/n8n\/webhook\/.*token=/,
		);
	});

	it.each([
		['http://localhost:5678', campaigns],
		['https://192.168.1.20', account],
		['http://n8n.example.com', account],
	])('refuses %s and says what to set', async (publicUrl, parameters) => {
		const workflow = workflowOf(parameters, { publicUrl });
		expect(await workflow.publish()).toBe(false);
		expect(workflow.errors[0].message).toMatch(/WEBHOOK_URL.*'Webhook URL Override'/);
		expect(writes()).toEqual([]);
	});

	it.each([
		[{ ...campaigns, campaignIds: [] }, /'Campaign Names or IDs' is empty/],
		[{ ...campaigns, campaignIds: ['abc'] }, /'Campaign Names or IDs' is "abc"/],
		[{ ...campaigns, campaignIds: [90211, 77] }, /Campaign 77 doesn't exist/],
		[{ ...client, clientId: byId('') }, /'Client' is ""/],
		[{ ...campaigns, campaignIds: ['0x16063'] }, /'Campaign Names or IDs' is "0x16063"/],
		[{ ...campaigns, campaignIds: '9.0211e4' }, /'Campaign Names or IDs' is "9.0211e4"/],
		[{ ...campaigns, campaignIds: '={{ [{ toString: 1 }] }}' }, /is "{"toString":1}"/],
		[{ ...client, clientId: byId('0x12b') }, /'Client' is "0x12b"/],
		[{ ...client, clientId: byId('={{ true }}') }, /'Client' is "true"/],
		[{ ...client, clientId: byId('={{ ({ toString: 1 }) }}') }, /'Client' is "{"toString":1}"/],
		[{ ...campaigns, listenTo: '={{ "nowhere" }}' }, /'Listen To' cannot be "nowhere"/],
		[{ ...campaigns, listenTo: '={{ null }}' }, /'Listen To' cannot be "null"/],
		[{ ...account, events: [] }, /'Trigger On' is empty/],
		[{ ...account, events: '={{ [{ toString: 1 }] }}' }, /'Trigger On' contains "{"toString":1}"/],
		[{ ...account, options: overridden('={{ 5 }}') }, /'Webhook URL Override' is "5"/],
		[{ ...account, options: overridden('={{ ({}) }}') }, /'Webhook URL Override' is "{}"/],
		[{ ...account, events: ['EMAIL_REPLIED'] }, /"EMAIL_REPLIED", which isn't a Smartlead event/],
		[
			{ ...account, events: ['LEAD_CATEGORY_UPDATED'], categoryIds: [5000] },
			/'Lead Category Names or IDs' contains 5000/,
		],
		[{ ...account, options: overridden('tunnel') }, /'Webhook URL Override' is "tunnel"/],
	])('says in the message what is wrong with a choice: %#', async (parameters, message) => {
		const workflow = workflowOf(parameters as INodeParameters);
		expect(await workflow.publish()).toBe(false);
		expect(workflow.errors[0].message).toMatch(message);
		expect(workflow.errors[0].message).toMatch(/\. (Choose|Enter) .+\.$/);
		expect(hooks()).toEqual([]);
	});

	it.each([['={{ null }}'], [{ webhookUrlOverride: '={{ null }}' }]])(
		"takes n8n's own address where the options are %j",
		async (options) => {
			const workflow = workflowOf({ ...account, options });
			expect(await workflow.publish()).toBe(true);
			expect(hooks()).toHaveLength(1);
		},
	);

	it('says in the message that the key is wrong, without the key', async () => {
		const workflow = workflowOf(account, {
			credential: { apiKey: 'planted-key-1', apiHost: sandbox.url, requestsPerMinute: 1_000_000 },
		});
		expect(await workflow.publish()).toBe(false);
		expect(workflow.errors[0].message).toMatch(/Invalid API Key.*Check the API key/);
		expect(JSON.stringify([workflow.errors, workflow.saved])).not.toContain('planted-key-1');
	});
});

describe('all or nothing', () => {
	const three = { ...campaigns, campaignIds: [90211, 90212, 90213] };

	it('takes back what a failed call has created', async () => {
		const workflow = workflowOf(three);
		sandbox.fault({ operation: 'campaignWebhook.upsert', kind: 'status', status: 400, skip: 2 });
		await expect(workflow.call('create')).rejects.toThrow(/status 400|Bad Request/);
		expect(hooks()).toEqual([]);
		expect(await workflow.publish()).toBe(true);
		expect(hooks()).toHaveLength(3);
	});

	it('remembers what it could not take back, and removes it at the next chance', async () => {
		const workflow = workflowOf(three);
		sandbox.fault({ operation: 'campaignWebhook.upsert', kind: 'status', status: 400, skip: 2 });
		const clear = sandbox.fault({
			operation: 'campaignWebhook.delete',
			kind: 'status',
			status: 403,
			times: Infinity,
		});
		await expect(workflow.call('create')).rejects.toThrow(/400/);
		expect(hooks()).toHaveLength(2);
		expect(stateOf(workflow).pendingRemoval).toHaveLength(2);
		clear();
		await workflow.call('delete');
		expect(hooks()).toEqual([]);
		expect(stateOf(workflow).pendingRemoval).toEqual([]);
	});

	it('does not fail for an old webhook that it cannot remove, and tries again later', async () => {
		const workflow = workflowOf(three);
		await workflow.publish();
		workflow.edit({ parameters: { ...three, campaignIds: [90213] } });
		const clear = sandbox.fault({
			operation: 'campaignWebhook.delete',
			kind: 'status',
			status: 403,
			times: Infinity,
		});
		expect(await workflow.publish()).toBe(true);
		expect(hooks()).toHaveLength(3);
		clear();
		await workflow.restart();
		expect(hooks()).toMatchObject([{ campaignId: 90213 }]);
	});
});

describe('a lost answer', () => {
	it.each([
		['campaigns', campaigns, 'campaignWebhook.upsert'],
		['the account', account, 'webhook.create'],
	])('makes no double, for %s', async (_, parameters, operation) => {
		for (const kind of [
			{ kind: 'reset', when: 'after' },
			{ kind: 'truncate' },
			{ kind: 'empty' },
		] as const) {
			const workflow = workflowOf(parameters);
			sandbox.fault({ operation, ...kind });
			expect(await workflow.publish()).toBe(true);
			expect(hooks()).toHaveLength(parameters === campaigns ? 2 : 1);
			expect(await workflow.call('checkExists')).toBe(true);
			await workflow.unpublish();
			expect(hooks()).toEqual([]);
		}
	});

	it.each([
		['campaign', { ...campaigns, campaignIds: [90211] }, 'campaignWebhook.upsert'],
		['account', account, 'webhook.create'],
	])('leaves no orphan of a %s that n8n gives up', async (_, parameters, operation) => {
		const workflow = workflowOf(parameters);
		sandbox.fault({ operation, kind: 'reset', when: 'after', times: 4 });
		const clear = sandbox.fault({
			operation: 'campaignWebhook.getMany',
			kind: 'html',
			status: 403,
			skip: 1,
			times: 2,
		});
		await expect(workflow.call('create')).rejects.toThrow(/connection/);
		expect(hooks()).toHaveLength(1);
		clear();
		await workflow.call('delete');
		expect(hooks()).toEqual([]);
	});

	it('is looked for again while it may still arrive, and forgotten afterwards', async () => {
		const workflow = workflowOf({ ...campaigns, campaignIds: [90211] });
		const clear = sandbox.fault({
			operation: 'campaignWebhook.upsert',
			kind: 'status',
			status: 500,
			times: Infinity,
		});
		await expect(workflow.call('create')).rejects.toThrow();
		clear();
		await workflow.call('delete');
		expect(stateOf(workflow).pendingRemoval).toHaveLength(1);

		foreignHook({ webhook_url: `${ADDRESS}?token=x` });
		await workflow.call('delete');
		expect(hooks()).toEqual([]);
		expect(stateOf(workflow).pendingRemoval).toEqual([]);

		sandbox.fault({ operation: 'campaignWebhook.upsert', kind: 'status', status: 500 });
		await expect(workflow.call('create')).rejects.toThrow();
		const later = Date.now() + 121_000;
		jest.spyOn(Date, 'now').mockReturnValue(later);
		await workflow.call('delete');
		expect(stateOf(workflow).pendingRemoval).toEqual([]);
	});
});

describe('unpublishing', () => {
	it.each([
		['campaigns', campaigns],
		['the account', account],
		['a client', client],
	])('removes its own webhooks and no other, for %s', async (_, parameters) => {
		const foreign = foreignHook();
		const workflow = workflowOf(parameters);
		const other = workflowOf(parameters, { webhookId: 'other' });
		await other.publish();
		const others = hooks().map(({ id }) => id);
		await workflow.publish();
		await workflow.unpublish();
		expect(hooks().map(({ id }) => id)).toEqual(others);
		expect(hooks()).toContain(foreign);
		expect(workflow.errors).toEqual([]);
	});

	it.each([
		['campaigns', campaigns],
		['the account', account],
		['a client', client],
	])('finds what it does not remember, for %s', async (_, parameters) => {
		const workflow = workflowOf(parameters);
		await workflow.publish();
		workflow.saved = {};
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
		expect(hooks()).toEqual([]);
	});

	it.each([
		['campaigns', campaigns],
		['the account', account],
	])(
		'leaves those of the original to it when a copy could not be published: %s',
		async (_, parameters) => {
			const original = workflowOf(parameters);
			await original.publish();
			const before = JSON.stringify(hooks());
			// Imported with its webhook ID, whose address n8n finds taken: it then calls `delete`.
			const copy = workflowOf(parameters, { workflowId: 'copy' });
			await copy.call('delete');
			copy.saved = JSON.parse(JSON.stringify(original.saved)) as IDataObject;
			await copy.call('delete');
			expect(JSON.stringify(hooks())).toBe(before);
		},
	);

	it('takes over what the address has when n8n publishes a copy after the original is gone', async () => {
		await workflowOf(campaigns).publish();
		const ids = hooks().map(({ id }) => id);
		const copy = workflowOf(campaigns, { workflowId: 'copy' });
		await copy.publish();
		expect(hooks().map(({ id }) => id)).toEqual(ids);
		copy.saved = {};
		await copy.unpublish();
		expect(hooks()).toEqual([]);
	});

	it('removes whatever calls its address when it has been published', async () => {
		const workflow = workflowOf(campaigns);
		await workflow.publish();
		foreignHook({ webhook_url: `${ADDRESS}?token=${TOKEN}` });
		await workflow.unpublish();
		expect(hooks()).toEqual([]);
	});

	it.each([
		['no campaign', { ...campaigns, campaignIds: [] }, {}],
		['no event', { ...account, events: [] }, {}],
		['an address in a private network', account, { publicUrl: 'http://localhost:5678' }],
	])(
		'asks nothing of Smartlead with %s, which cannot be published',
		async (_, parameters, more) => {
			const workflow = workflowOf(parameters as INodeParameters, more);
			await workflow.unpublish();
			expect(workflow.errors).toEqual([]);
			expect(sandbox.requests).toEqual([]);
		},
	);

	it('looks nowhere after a publication that failed, but where something may be left', async () => {
		const workflow = workflowOf({ ...campaigns, campaignIds: [90211, 90212, 77] });
		expect(await workflow.publish()).toBe(false);
		const asked = new Set(sandbox.requests.map(({ operation }) => operation));
		// Five tries, each with a list for the campaigns and a second opinion on the missing one.
		expect(sandbox.requests).toHaveLength(5 * 5);
		expect([...asked]).toEqual(['lead.getCategories', 'campaignWebhook.getMany', 'campaign.get']);
	});

	it.each([
		['campaigns', campaigns],
		['the account', account],
	])('takes what is gone already for removed, for %s', async (_, parameters) => {
		const workflow = workflowOf(parameters);
		await workflow.publish();
		hooks().length = 0;
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
		expect(stateOf(workflow)).toMatchObject({ hooks: [], pendingRemoval: [] });
	});

	it('takes the webhooks of a campaign that is gone for removed', async () => {
		const workflow = workflowOf(campaigns);
		await workflow.publish();
		sandbox.state.campaigns.delete(90212);
		await workflow.unpublish();
		expect(workflow.errors).toEqual([]);
		expect(hooks().filter(({ campaignId }) => campaignId === 90211)).toEqual([]);
	});

	it.each([
		['campaigns', campaigns, 'campaignWebhook.delete', 2],
		['the account', account, 'webhook.delete', 1],
	])('does not believe a 404 at once, for %s', async (_, parameters, operation) => {
		const workflow = workflowOf(parameters);
		await workflow.publish();
		for (const wrong of [operation, 'campaignWebhook.getMany']) {
			sandbox.fault({
				operation: wrong,
				kind: 'status',
				status: 404,
				body: { error: 'Not found' },
			});
		}
		await workflow.unpublish();
		expect(hooks()).toEqual([]);
	});

	it.each([
		['campaigns', campaigns, 'campaignWebhook.delete'],
		['the account', account, 'webhook.delete'],
	])('needs no second call after a lost answer, for %s', async (_, parameters, operation) => {
		const workflow = workflowOf(parameters);
		await workflow.publish();
		sandbox.fault({ operation, kind: 'reset', when: 'after' });
		await workflow.call('delete');
		expect(hooks()).toEqual([]);
	});

	it('says in the message where a webhook is left and what to do', async () => {
		const workflow = workflowOf(campaigns);
		await workflow.publish();
		sandbox.fault({
			operation: 'campaignWebhook.delete',
			kind: 'status',
			status: 403,
			body: { error: 'Forbidden' },
			times: Infinity,
		});
		await workflow.unpublish();
		expect(workflow.errors).toHaveLength(3);
		expect(workflow.errors[0].message).toMatch(
			/left a webhook in Smartlead \(campaign 90211, campaign 90212\): Forbidden\. To remove it, publish/,
		);
		sandbox.clearFaults();
		await workflow.publish();
		await workflow.unpublish();
		expect(hooks()).toEqual([]);
	});
});

describe('republishing', () => {
	it('moves to other campaigns, events and levels without leaving anything', async () => {
		const workflow = workflowOf(campaigns);
		await workflow.publish();
		for (const [parameters, expected] of [
			[{ ...campaigns, campaignIds: [90212, 90213] }, [90212, 90213]],
			[{ ...campaigns, campaignIds: [90213], events: ['EMAIL_OPEN'] }, [90213]],
			[account, [null]],
			[client, [null]],
			[campaigns, [90211, 90212]],
		] as const) {
			workflow.edit({ parameters: parameters as INodeParameters });
			expect(await workflow.publish()).toBe(true);
			expect(hooks().map(({ campaignId }) => campaignId)).toEqual(expected);
			expect(hooks()[0].event_types).toEqual((parameters as INodeParameters).events);
		}
	});

	it('removes under the old name when the node is renamed', async () => {
		const workflow = workflowOf(campaigns);
		await workflow.publish();
		workflow.edit({ name: 'Replies' });
		expect(await workflow.publish()).toBe(true);
		expect(hooks()).toHaveLength(2);
		const [{ secret }] = stateOf(workflow, 'Replies').hooks as IDataObject[];
		expect(hooks()[0].webhook_url).toContain(secret as string);
	});

	it('follows its parameters when n8n has not called it with the old ones', async () => {
		const workflow = workflowOf(campaigns);
		await workflow.publish();
		workflow.edit({ parameters: { ...campaigns, campaignIds: [90212] } });
		expect(await workflow.call('checkExists')).toBe(false);
		await workflow.call('create');
		expect(hooks()).toMatchObject([{ campaignId: 90212 }]);
		expect(await workflow.call('checkExists')).toBe(true);
	});

	it.each([
		['campaigns', campaigns, 2],
		['the account', account, 1],
	])(
		'follows n8n to another address and leaves the old one alone: %s',
		async (_, parameters, count) => {
			const workflow = workflowOf(parameters);
			await workflow.publish();
			const before = JSON.stringify(hooks());
			workflow.options.publicUrl = 'https://new.example.com';
			await workflow.restart();
			expect(JSON.stringify(hooks().slice(0, count))).toBe(before);
			expect(hooks().slice(count)).toHaveLength(count);
			for (const { webhook_url } of hooks().slice(count)) {
				expect(webhook_url).toContain('https://new.example.com/');
			}
			await workflow.unpublish();
			expect(JSON.stringify(hooks())).toBe(before);
		},
	);
});

describe('a test in the editor', () => {
	it.each([
		['campaigns', campaigns, 2],
		['the account', account, 1],
	])('registers its own webhooks beside those of production: %s', async (_, parameters, count) => {
		const workflow = workflowOf(parameters);
		await workflow.publish();
		const production = JSON.stringify(hooks());
		const saved = JSON.stringify(workflow.saved);
		await workflow.startTest();
		expect(hooks()).toHaveLength(2 * count);
		expect(hooks()[count].webhook_url).toContain('/webhook-test/');
		await workflow.stopTest();
		expect(JSON.stringify(hooks())).toBe(production);
		expect(JSON.stringify(workflow.saved)).toBe(saved);
	});
});
