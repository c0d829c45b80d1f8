import { createHmac } from 'node:crypto';

import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { HookService, RemoteHook } from '../../../nodes/kernel/trigger/hookService';
import type { Verifier } from '../../../nodes/kernel/trigger/verifier';

interface AcmeHook extends RemoteHook {
	list: string;
	secret: string;
	events: string[];
}

/** Calls carry an HMAC-SHA256 of the raw body. */
export const signed: Verifier = {
	proof: 'signature',
	urlFor: (address) => address,
	tagIn: () => undefined,
	isProven: ({ headers, rawBody }, secret) =>
		rawBody !== undefined && headers['x-acme-signature'] === signatureOf(rawBody, secret),
};

export function signatureOf(body: Buffer, secret: string): string {
	return createHmac('sha256', secret).update(body).digest('hex');
}

/**
 * A service unlike the ones there are: its webhooks listen to lists, their IDs are texts, and it
 * makes the secrets itself.
 */
export class Acme {
	hooks: AcmeHook[] = [];
	/** What was done to them. */
	writes: string[] = [];
	/** The secrets that were read. */
	reads: string[] = [];
	/** Whether the answer to a creation tells the secret. */
	tellsSecret = true;
	/** Whether a secret can be read again. */
	revealsSecrets = true;
	private made = 0;

	constructor(
		/** What the node is to listen to. */
		public lists: string[],
		public key = 'key',
		/** The lists that the account has. */
		public existing = ['a', 'b', 'c'],
	) {}

	connect = async (): Promise<HookService<{ list: string }, AcmeHook, { name: string }>> => ({
		name: 'Acme',
		whereToRemove: 'under Settings',
		verifier: signed,
		urlOverride: '',
		keyWord: 'key',
		keyMark: (salt) => createHmac('sha256', salt).update(this.key).digest('hex'),
		places: () => this.lists.map((list) => ({ list })),
		settings: async (tag) => ({ name: `n8n ${tag}` }),
		nameFor: (tag) => `n8n ${tag}`,
		keyOf: ({ list }) => list,
		inWords: ({ list }) => `list ${list}`,
		canList: () => true,
		find: async ({ list }) =>
			this.existing.includes(list) ? this.hooks.filter((hook) => hook.list === list) : undefined,
		secretOf: async (_, { id }) => {
			if (!this.revealsSecrets) throw new Error('No secret today');
			this.reads.push(`secret of ${id}`);
			return this.hooks.find((hook) => hook.id === id)!.secret;
		},
		matches: ({ events }) => events.length === 1,
		create: async ({ list }, url) => {
			const secret = `whsec_${++this.made}`;
			const hook = { id: `hook-${this.made}`, list, url, secret, events: ['reply'] };
			this.hooks.push(hook);
			this.writes.push(`create ${hook.id}`);
			return this.tellsSecret ? { id: hook.id, secret } : { id: hook.id };
		},
		update: async (_, id, url) => {
			Object.assign(this.hooks.find((hook) => hook.id === id)!, { url, events: ['reply'] });
			this.writes.push(`update ${id}`);
		},
		remove: async (_, id) => {
			this.hooks = this.hooks.filter((hook) => hook.id !== id);
			this.writes.push(`remove ${id}`);
		},
		findByCreating: async () => {
			throw new Error('all can be listed');
		},
		missing: ({ list }) => new Error(`No list ${list}`),
	});
}

/** A node of n8n, as far as a trigger's lifecycle asks for it. */
export function hookContext(data: IDataObject, log: string[] = []): IHookFunctions {
	return {
		getNode: () => ({ name: 'Acme Trigger' }),
		getWorkflow: () => ({ id: 'workflow' }),
		getWorkflowStaticData: () => data,
		getNodeWebhookUrl: () => 'https://n8n.example.com/webhook/1/webhook',
		logger: { warn: (text: string) => log.push(text) },
	} as unknown as IHookFunctions;
}

/** A call to that node. */
export function webhookContext(
	data: IDataObject,
	headers: IDataObject,
	rawBody?: Buffer,
	log: string[] = [],
): IWebhookFunctions {
	return {
		getNode: () => ({ name: 'Acme Trigger' }),
		logger: { warn: (text: string) => log.push(text) },
		getWorkflowStaticData: () => data,
		getRequestObject: () => ({ rawBody }),
		getQueryData: () => ({}),
		getHeaderData: () => headers,
	} as unknown as IWebhookFunctions;
}
