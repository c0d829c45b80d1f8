/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import 'reflect-metadata';

import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import type {
	IBinaryKeyData,
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	IRun,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { createRunExecutionData, Workflow } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox';
import { OneCredential } from './credentialsHelper';
import { ITEMS_NODE, SMARTLEAD_NODE, TestNodeTypes } from './nodeTypes';

export interface RunOptions {
	/** One input item each; one empty item when left out. */
	items?: IDataObject[];
	/** Files of every input item, by their field. */
	files?: IBinaryKeyData;
	/** Settings of the node such as `onError` and `retryOnFail`. */
	node?: Partial<INode>;
	credential?: ICredentialDataDecryptedObject;
	timezone?: string;
	/** By n8n's declarative routing, as where it passes over custom operations. */
	isRouted?: boolean;
}

export interface NodeRun {
	items: INodeExecutionData[];
	/** The second output, with `onError: 'continueErrorOutput'`. */
	errorItems: INodeExecutionData[];
	/** The error that ended the run. */
	error?: Error & { description?: string | null; httpCode?: string | null };
	run: IRun;
}

export interface StartedRun {
	result: Promise<NodeRun>;
	/** Stops the execution, as the Stop button does. */
	cancel(): void;
}

const NODE = 'Smartlead';

/** The credential that a test uses against a sandbox, fast enough not to wait by itself. */
export function credentialFor(
	{ url, apiKey }: Pick<Sandbox, 'url' | 'apiKey'>,
	requestsPerMinute = 1_000_000,
): ICredentialDataDecryptedObject {
	return { apiKey, apiHost: url, requestsPerMinute };
}

/** Runs the Smartlead node in n8n's real engine, behind a node that gives it its items. */
export async function runNode(
	sandbox: Pick<Sandbox, 'url' | 'apiKey'>,
	parameters: INodeParameters,
	options: RunOptions = {},
): Promise<NodeRun> {
	return await startNode(sandbox, parameters, options).result;
}

/** The same, to be cancelled while it runs. */
export function startNode(
	sandbox: Pick<Sandbox, 'url' | 'apiKey'>,
	parameters: INodeParameters,
	{
		items = [{}],
		files = {},
		node,
		credential = credentialFor(sandbox),
		timezone = 'UTC',
		isRouted,
	}: RunOptions,
): StartedRun {
	const workflow = new Workflow({
		id: 'test',
		nodes: [
			nodeOf('Items', ITEMS_NODE, {
				items: JSON.stringify(items),
				files: JSON.stringify(files),
			}),
			{
				...nodeOf(NODE, SMARTLEAD_NODE, parameters),
				credentials: { smartleadApi: { id: '1', name: 'Sandbox' } },
				...node,
			},
		],
		connections: { Items: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes: new TestNodeTypes(isRouted),
		settings: { executionOrder: 'v1', timezone },
	});
	const start = {
		node: workflow.getNode('Items')!,
		data: { main: [[{ json: {} }]] },
		source: null,
	};
	const execution = new WorkflowExecute(
		additionalData(credential),
		'manual',
		createRunExecutionData({ executionData: { nodeExecutionStack: [start] } }),
	);
	// As a resumed execution begins: `run` takes its parameters in another form in n8n 1.x.
	const running = execution.processRunExecutionData(workflow);
	return { result: running.then(toNodeRun), cancel: () => running.cancel() };
}

function toNodeRun(run: IRun): NodeRun {
	const [task] = run.data.resultData.runData[NODE] ?? [];
	return {
		items: task?.data?.main?.[0] ?? [],
		errorItems: task?.data?.main?.[1] ?? [],
		error: task?.error ?? run.data.resultData.error,
		run,
	};
}

function nodeOf(name: string, type: string, parameters: INodeParameters): INode {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters };
}

/** What an execution knows of the n8n around it. */
export function additionalData(
	credential: ICredentialDataDecryptedObject,
): IWorkflowExecuteAdditionalData {
	const workflow = { id: 'test', name: 'test', nodes: [], connections: {} };
	return {
		credentialsHelper: new OneCredential(credential),
		executionId: '1',
		currentNodeExecutionIndex: 0,
		hooks: new ExecutionLifecycleHooks('manual', '1', workflow as unknown as IWorkflowBase),
		variables: {},
		webhookBaseUrl: 'https://n8n.example.com/webhook',
		webhookWaitingBaseUrl: 'https://n8n.example.com/webhook-waiting',
		formWaitingBaseUrl: 'https://n8n.example.com/form-waiting',
		webhookTestBaseUrl: 'https://n8n.example.com/webhook-test',
		// The engine needs no more than this for nodes that neither wait nor call other workflows.
	} as unknown as IWorkflowExecuteAdditionalData;
}
