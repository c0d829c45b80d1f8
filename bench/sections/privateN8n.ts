import { randomUUID } from 'node:crypto';

import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { N8nClient, type StoredCredential, type WorkflowDefinition } from '../../n8n/n8nClient';
import { startN8n, type N8nServerOptions } from '../../n8n/n8nServer';

/** An n8n to be started, with the package installed in its folder. */
export type N8n = N8nServerOptions & { password: string };

/** A running n8n, and a sandbox that its credential leads to. */
export interface PrivateN8n {
	client: N8nClient;
	sandbox: SmartleadSandbox;
	credential: StoredCredential;
}

/** Version of the trigger that a new workflow gets. */
export const TRIGGER_VERSION = 2;

const OWNER = 'owner@example.com';
const UNHINDERED = 1_000_000;

/** Does some work with a running n8n and a sandbox, which are stopped afterwards. */
export async function withN8n<R>(
	{ password, ...options }: N8n,
	work: (running: PrivateN8n) => Promise<R>,
): Promise<R> {
	const sandbox = await startSmartleadSandbox();
	const n8n = await startN8n(options);
	try {
		const client = new N8nClient(n8n.url);
		const login = { email: OWNER, password };
		await ((await client.needsOwner()) ? client.setUpOwner(login) : client.logIn(login));
		const credential = await client.createCredential({
			name: 'Sandbox',
			type: 'smartleadApi',
			data: { apiKey: sandbox.apiKey, apiHost: sandbox.url, requestsPerMinute: UNHINDERED },
		});
		return await work({ client, sandbox, credential });
	} finally {
		await n8n.stop();
		await sandbox.stop();
	}
}

/** A workflow with the trigger, for replies in some campaigns. */
export function triggerWorkflow(
	{ client, credential: { id, name } }: PrivateN8n,
	campaignIds: number[],
	typeVersion = TRIGGER_VERSION,
): WorkflowDefinition {
	const parameters = {
		events: ['EMAIL_REPLY'],
		campaignIds,
		// The internet cannot reach this n8n, and the sandbox can.
		options: { webhookUrlOverride: client.url },
	};
	return workflowFrom({
		name: 'Smartlead Trigger',
		type: 'n8n-nodes-smartlead.smartleadTrigger',
		typeVersion,
		// n8n frees a path some time after a workflow is unpublished.
		webhookId: randomUUID(),
		parameters,
		credentials: { smartleadApi: { id, name } },
	});
}

/** A workflow with n8n's own Webhook node. */
export function webhookWorkflow(typeVersion: number): WorkflowDefinition {
	const path = `plain-${typeVersion}`;
	return workflowFrom({
		name: 'Webhook',
		type: 'n8n-nodes-base.webhook',
		typeVersion,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, options: {} },
	});
}

function workflowFrom(trigger: WorkflowDefinition['nodes'][number]): WorkflowDefinition {
	const next = { id: 'next', name: 'Next', type: 'n8n-nodes-base.noOp', typeVersion: 1 };
	return {
		name: `Bench ${trigger.webhookId as string}`,
		nodes: [
			{ id: 'trigger', position: [0, 0], ...trigger },
			{ ...next, position: [220, 0], parameters: {} },
		],
		connections: { [trigger.name]: { main: [[{ node: 'Next', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	};
}
