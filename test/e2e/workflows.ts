import type { StoredCredential, WorkflowDefinition, WorkflowNode } from '../../n8n/n8nClient';

const PACKAGE = 'n8n-nodes-smartlead';
const AUTOSEND_PACKAGE = 'n8n-nodes-autosend';
const NODE_WIDTH = 220;

/** Packages by the type of their credential. */
const PACKAGES: Record<string, string> = { smartleadApi: PACKAGE, autoSendApi: AUTOSEND_PACKAGE };

/** A node as a scenario describes it. */
export type NodeSketch = Pick<WorkflowNode, 'name' | 'type' | 'parameters'> & Partial<WorkflowNode>;

/** A chain of nodes as a workflow, with the credential in those of its package. */
export function chain(
	name: string,
	{ id, name: credentialName, type: credentialType }: StoredCredential,
	sketches: NodeSketch[],
): WorkflowDefinition {
	const nodes = sketches.map((sketch, index) => ({
		id: `node-${index}`,
		typeVersion: 1,
		position: [index * NODE_WIDTH, 0],
		...(sketch.type.startsWith(PACKAGES[credentialType]) && {
			credentials: { [credentialType]: { id, name: credentialName } },
		}),
		...sketch,
	}));
	const connections = Object.fromEntries(
		nodes
			.slice(1)
			.map((node, index) => [
				nodes[index].name,
				{ main: [[{ node: node.name, type: 'main', index: 0 }]] },
			]),
	);
	return { name, nodes, connections, settings: { executionOrder: 'v1' }, pinData: {} };
}

/** A trigger that a person starts. */
export function byHand(): NodeSketch {
	return { name: 'Run by Hand', type: 'n8n-nodes-base.manualTrigger', parameters: {} };
}

/** The Smartlead node. */
export function smartlead(name: string, parameters: Record<string, unknown>): NodeSketch {
	return { name, type: `${PACKAGE}.smartlead`, parameters };
}

/** The AutoSend node. */
export function autosend(name: string, parameters: Record<string, unknown>): NodeSketch {
	return { name, type: `${AUTOSEND_PACKAGE}.autoSend`, parameters };
}

/** The Smartlead Trigger, which the sandbox reaches at n8n's own address. */
export function smartleadTrigger(
	name: string,
	n8nUrl: string,
	parameters: Record<string, unknown>,
): NodeSketch {
	return trigger(name, `${PACKAGE}.smartleadTrigger`, n8nUrl, parameters);
}

/** The AutoSend Trigger, which the sandbox reaches at n8n's own address. */
export function autosendTrigger(
	name: string,
	n8nUrl: string,
	parameters: Record<string, unknown>,
): NodeSketch {
	return trigger(name, `${AUTOSEND_PACKAGE}.autoSendTrigger`, n8nUrl, parameters);
}

function trigger(
	name: string,
	type: string,
	n8nUrl: string,
	parameters: Record<string, unknown>,
): NodeSketch {
	return {
		name,
		type,
		typeVersion: 2,
		// n8n takes the address of a published node for no other one.
		webhookId: `e2e-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
		// The internet cannot reach this n8n, and the sandbox can.
		parameters: { ...parameters, options: { webhookUrlOverride: n8nUrl } },
	};
}

/** A node of n8n that puts out rows. */
export function table(rows: Array<Record<string, unknown>>): NodeSketch[] {
	return [
		{
			name: 'Rows',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { mode: 'raw', jsonOutput: JSON.stringify({ rows }), options: {} },
		},
		{
			name: 'Table',
			type: 'n8n-nodes-base.splitOut',
			parameters: { fieldToSplitOut: 'rows', options: {} },
		},
	];
}

/** A node that does nothing. */
export function doNothing(name: string): NodeSketch {
	return { name, type: 'n8n-nodes-base.noOp', parameters: {} };
}

/** A node that reads a file of each item as text, into `text`. */
export function textOfFile(name: string, field: string): NodeSketch {
	return {
		name,
		type: 'n8n-nodes-base.extractFromFile',
		parameters: {
			operation: 'text',
			binaryPropertyName: field,
			destinationKey: 'text',
			options: {},
		},
	};
}

/** A locator by ID. */
export function byId(value: number | string): Record<string, unknown> {
	return { __rl: true, mode: 'id', value: String(value) };
}
