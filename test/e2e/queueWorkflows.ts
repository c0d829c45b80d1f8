import type { StoredCredential, WorkflowDefinition, WorkflowNode } from '../../n8n/n8nClient';

/** The campaign of the sandbox whose leads reply. */
export const ACTIVE_CAMPAIGN = 90211;
/** The campaign of the sandbox that leads are added to. */
export const DRAFT_CAMPAIGN = 90212;

/** Smartlead Trigger → No Operation; calls go to the given address. */
export function repliesWorkflow(credential: StoredCredential, address: string): WorkflowDefinition {
	const parameters = {
		events: ['EMAIL_REPLY'],
		campaignIds: [ACTIVE_CAMPAIGN],
		// The internet cannot reach it, and the sandbox can.
		options: { webhookUrlOverride: address },
	};
	return chain('Replies', [
		smartlead('Smartlead Trigger', 'smartleadTrigger', parameters, credential),
		node('Next', 'n8n-nodes-base.noOp', 1, {}),
	]);
}

/** Webhook → leads of the body, each an item → Campaign Lead: Add. */
export function uploadWorkflow(credential: StoredCredential): WorkflowDefinition {
	return onList('upload', 'Add', credential, {
		resource: 'campaignLead',
		operation: 'add',
		campaignId: { __rl: true, mode: 'id', value: String(DRAFT_CAMPAIGN) },
		leadList: { mappingMode: 'autoMapInputData', value: null },
	});
}

/** Webhook → notes of the body, each an item → Lead Note: Create, a request for each. */
export function notesWorkflow(credential: StoredCredential): WorkflowDefinition {
	return onList('notes', 'Create', credential, {
		resource: 'leadNote',
		operation: 'create',
		emailLeadMapId: { __rl: true, mode: 'id', value: '={{ $json.lead }}' },
		noteMessage: '={{ $json.text }}',
	});
}

function onList(
	path: string,
	name: string,
	credential: StoredCredential,
	parameters: Record<string, unknown>,
): WorkflowDefinition {
	const webhook = { httpMethod: 'POST', path, options: {} };
	return chain(path, [
		{ ...node('Webhook', 'n8n-nodes-base.webhook', 2, webhook), webhookId: path },
		node('Split', 'n8n-nodes-base.splitOut', 1, { fieldToSplitOut: 'body.list', options: {} }),
		smartlead(name, 'smartlead', parameters, credential),
	]);
}

function chain(name: string, nodes: WorkflowNode[]): WorkflowDefinition {
	const links = nodes
		.slice(1)
		.map((next, index) => [
			nodes[index].name,
			{ main: [[{ node: next.name, type: 'main', index: 0 }]] },
		]);
	return {
		name,
		nodes,
		connections: Object.fromEntries(links) as Record<string, unknown>,
		settings: { executionOrder: 'v1' },
	};
}

const TYPE_VERSIONS = { smartlead: 1, smartleadTrigger: 2 };

function smartlead(
	name: string,
	type: keyof typeof TYPE_VERSIONS,
	parameters: Record<string, unknown>,
	{ id, name: credential }: StoredCredential,
): WorkflowNode {
	return {
		...node(name, `n8n-nodes-smartlead.${type}`, TYPE_VERSIONS[type], parameters),
		webhookId: name,
		credentials: { smartleadApi: { id, name: credential } },
	};
}

function node(
	name: string,
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown>,
): WorkflowNode {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters };
}
