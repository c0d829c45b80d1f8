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

import type { CredentialData } from './credentialsHelper';
import { OneCredential } from './credentialsHelper';
import { ITEMS_NODE, TestNodeTypes } from './nodeTypes';
import { waitForRegex } from './patientRegex';
import type { Address, TestedService } from './testedService';
import { SMARTLEAD } from './testedService';

waitForRegex();

export interface RunOptions {
	/** One input item each; one empty item when left out. */
	items?: IDataObject[];
	/** Files of every input item, by their field. */
	files?: IBinaryKeyData;
	/** Settings of the node such as `onError` and `retryOnFail`. */
	node?: Partial<INode>;
	credential?: CredentialData;
	timezone?: string;
	/** By n8n's declarative routing, as where it passes over custom operations. */
	isRouted?: boolean;
	/** Smartlead unless told otherwise. */
	service?: TestedService;
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

/** A Smartlead credential for a sandbox, fast enough not to wait by itself unless told otherwise. */
export function credentialFor(
	sandbox: Address,
	requestsPerMinute?: number,
): ICredentialDataDecryptedObject {
	const credential = SMARTLEAD.credentialFor(sandbox);
	return requestsPerMinute === undefined ? credential : { ...credential, requestsPerMinute };
}

/** Runs a service's node in n8n's real engine, behind a node that gives it its items. */
export async function runNode(
	sandbox: Address,
	parameters: INodeParameters,
	options: RunOptions = {},
): Promise<NodeRun> {
	return await startNode(sandbox, parameters, options).result;
}

/** The same, to be cancelled while it runs. */
export function startNode(
	sandbox: Address,
	parameters: INodeParameters,
	{
		items = [{}],
		files = {},
		node,
		service = SMARTLEAD,
		credential = service.credentialFor(sandbox),
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
				...nodeOf(service.name, service.nodeType, parameters),
				credentials: { [service.credentialName]: { id: '1', name: 'Sandbox' } },
				...node,
			},
		],
		connections: { Items: { main: [[{ node: service.name, type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes: new TestNodeTypes(isRouted, service),
		settings: { executionOrder: 'v1', timezone },
	});
	const start = {
		node: workflow.getNode('Items')!,
		data: { main: [[{ json: {} }]] },
		source: null,
	};
	const execution = new WorkflowExecute(
		additionalData(credential, service),
		'manual',
		createRunExecutionData({ executionData: { nodeExecutionStack: [start] } }),
	);
	// As a resumed execution begins: `run` takes its parameters in another form in n8n 1.x.
	const running = execution.processRunExecutionData(workflow);
	return {
		result: running.then((run) => toNodeRun(run, service.name)),
		cancel: () => running.cancel(),
	};
}

function toNodeRun(run: IRun, node: string): NodeRun {
	const [task] = run.data.resultData.runData[node] ?? [];
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
	credential: CredentialData,
	service = SMARTLEAD,
): IWorkflowExecuteAdditionalData {
	const workflow = { id: 'test', name: 'test', nodes: [], connections: {} };
	return {
		credentialsHelper: new OneCredential(credential, service.newCredential()),
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
