/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { N8nClient, StoredCredential, WorkflowDefinition, WorkflowNode } from './n8nClient';

const MANUAL_TRIGGER = 'n8n-nodes-base.manualTrigger';

/** Reads the workflows of a folder, in the order of their file names. */
export async function readWorkflows(folder: string): Promise<WorkflowDefinition[]> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
	return await Promise.all(
		names.map(
			async (name) =>
				JSON.parse(await readFile(path.join(folder, name), 'utf8')) as WorkflowDefinition,
		),
	);
}

/**
 * A workflow ready to be stored: every node of the package has the credential, and what an export
 * carries of the n8n it came from is gone.
 */
export function attachCredential(
	workflow: WorkflowDefinition,
	packageName: string,
	{ id, name, type }: StoredCredential,
): WorkflowDefinition {
	const nodes = workflow.nodes.map((node) =>
		node.type.startsWith(`${packageName}.`)
			? { ...node, credentials: { ...node.credentials, [type]: { id, name } } }
			: node,
	);
	const { connections, settings, pinData } = workflow;
	return { name: workflow.name, nodes, connections, settings: settings ?? {}, pinData };
}

/** Stores the workflows that n8n does not have by name, and returns all of them with their ids. */
export async function importWorkflows(
	client: N8nClient,
	workflows: WorkflowDefinition[],
): Promise<ImportedWorkflow[]> {
	const present = await client.listWorkflows();
	const imported: ImportedWorkflow[] = [];
	for (const workflow of workflows) {
		const known = present.find(({ name }) => name === workflow.name);
		const { id } = known ?? (await client.createWorkflow(workflow));
		const url = `${client.url}/workflow/${id}`;
		imported.push({ id, name: workflow.name, url, startFrom: startFrom(workflow) });
	}
	return imported;
}

/** An example workflow in n8n. */
export interface ImportedWorkflow {
	id: string;
	name: string;
	url: string;
	/** Name of the node it can be run from at once, if it has one. */
	startFrom?: string;
}

/** A manual trigger, or a trigger or webhook with a pinned event. */
function startFrom({ nodes, pinData = {} }: WorkflowDefinition): string | undefined {
	const isTrigger = ({ type }: WorkflowNode) => /(trigger|webhook)$/i.test(type);
	const byHand = nodes.find(({ type }) => type === MANUAL_TRIGGER);
	return (byHand ?? nodes.find((node) => isTrigger(node) && node.name in pinData))?.name;
}
