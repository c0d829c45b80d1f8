import { randomUUID } from 'node:crypto';

import { startSandbox, type Sandbox, type ServiceName } from '../../sandbox';
import { N8nClient, type StoredCredential, type WorkflowDefinition } from '../../n8n/n8nClient';
import { startN8n, type N8nServerOptions } from '../../n8n/n8nServer';
import type { MeasuredTrigger } from '../../test/harness/bench/service';
import { services } from '../../test/harness/bench/services';

/** An n8n to be started, with the packages installed in its folder. */
export type N8n = N8nServerOptions & { password: string };

/** A running n8n, and a sandbox of each service that a credential leads to. */
export interface PrivateN8n {
	client: N8nClient;
	sandbox: Sandbox;
	credentials: Record<ServiceName, StoredCredential>;
}

const OWNER = 'owner@example.com';
const UNHINDERED = 1_000_000;

/** Does some work with a running n8n and a sandbox, which are stopped afterwards. */
export async function withN8n<R>(
	{ password, ...options }: N8n,
	work: (running: PrivateN8n) => Promise<R>,
): Promise<R> {
	const sandbox = await startSandbox();
	const n8n = await startN8n(options);
	try {
		const client = new N8nClient(n8n.url);
		const login = { email: OWNER, password };
		await ((await client.needsOwner()) ? client.setUpOwner(login) : client.logIn(login));
		const credentials = {
			smartlead: await createCredential(client, sandbox, 'smartlead'),
			autosend: await createCredential(client, sandbox, 'autosend'),
		};
		return await work({ client, sandbox, credentials });
	} finally {
		await n8n.stop();
		await sandbox.stop();
	}
}

async function createCredential(
	client: N8nClient,
	sandbox: Sandbox,
	service: ServiceName,
): Promise<StoredCredential> {
	const { name, credential } = services[service];
	const { url, apiKey } = sandbox[service];
	return await client.createCredential({
		name: `${name} sandbox`,
		type: credential.type,
		data: { apiKey, apiHost: url, ...credential.paceOf(UNHINDERED) },
	});
}

/** A workflow with a trigger of a service. */
export function triggerWorkflow(
	{ client, credentials }: PrivateN8n,
	service: ServiceName,
	{ node, title, typeVersion, parameters }: Omit<MeasuredTrigger, 'webhookIn'>,
): WorkflowDefinition {
	const { id, name } = credentials[service];
	return workflowFrom({
		name: title,
		type: `${services[service].package}.${node}`,
		typeVersion,
		// n8n frees a path some time after a workflow is unpublished.
		webhookId: randomUUID(),
		// The internet cannot reach this n8n, and the sandbox can.
		parameters: { ...parameters, options: { webhookUrlOverride: client.url } },
		credentials: { [services[service].credential.type]: { id, name } },
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
