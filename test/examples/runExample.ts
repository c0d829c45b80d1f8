/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import 'reflect-metadata';

import { WorkflowExecute } from 'n8n-core';
import type { INode, INodeTypes, IPinData, IRun } from 'n8n-workflow';
import { createRunExecutionData, Workflow } from 'n8n-workflow';

import { TestNodeTypes } from '../harness/nodeTypes';
import { additionalData } from '../harness/runNode';
import type { Address, TestedService } from '../harness/testedService';
import type { ExampleWorkflow } from './exampleFiles';
import { standInFor } from './standIns';

const NOTE = 'n8n-nodes-base.stickyNote';

/**
 * Runs an example from a node on in n8n's engine: the nodes of its service against the sandbox,
 * nodes with pinned data by that, and all others by stand-ins.
 *
 * @param pinData beside what the example has pinned itself
 */
export async function runExample(
	service: TestedService,
	sandbox: Address,
	example: ExampleWorkflow,
	{ from, pinData = {} }: { from: string; pinData?: IPinData },
): Promise<IRun> {
	const ours = new TestNodeTypes(false, service);
	const typeNamed = (type: string) =>
		type === service.nodeType ? ours.getByNameAndVersion(type) : standInFor(type);
	const nodeTypes: INodeTypes = {
		getByName: typeNamed,
		getByNameAndVersion: typeNamed,
		getKnownTypes: () => ({}),
	};
	const workflow = new Workflow({
		id: 'example',
		nodes: example.nodes
			.filter(({ type }) => type !== NOTE)
			.map((node) => withCredential(node, service)),
		connections: example.connections,
		active: false,
		nodeTypes,
		settings: { executionOrder: 'v1', timezone: 'UTC' },
	});
	const execution = new WorkflowExecute(
		additionalData(service.credentialFor(sandbox), service),
		'manual',
		createRunExecutionData({ resultData: { pinData: { ...example.pinData, ...pinData } } }),
	);
	return await execution.run({
		workflow,
		startNode: workflow.getNode(from)!,
		pinData: { ...example.pinData, ...pinData },
	});
}

function withCredential(node: INode, { nodeType, credentialName }: TestedService): INode {
	if (node.type !== nodeType) return node;
	return { ...node, credentials: { [credentialName]: { id: '1', name: 'Sandbox' } } };
}
