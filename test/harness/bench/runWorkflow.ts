/* eslint-disable @n8n/community-nodes/node-usable-as-tool */
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

import { OneCredential } from '../credentialsHelper';
import {
	credentialTypeOf,
	httpRequestVersion,
	nodeTypeOf,
	nodeTypesOf,
	type Contender,
} from './contenders';
import { core, workflow as n8nWorkflow } from './n8nModules';
import type { Server } from './service';
import { services } from './services';

/** What a node is run with. */
export interface Job {
	contender: Contender;
	server: Server;
	parameters: INodeParameters;
	items: IDataObject[];
	/** Settings of the node such as `onError`. */
	node?: Partial<INode>;
	/** Of the credential. Left out, the node does not hold itself back. */
	requestsPerMinute?: number;
}

/** What came of it. */
export interface Outcome {
	items: INodeExecutionData[];
	error?: string;
}

const INPUT = 'Input';
const NODE = 'Node';
const ITEMS = 'bench.items';
const UNHINDERED = 1_000_000;

let isEngineReady = false;

/** Makes a workflow of a job ready, and gives the function that executes it, any number of times. */
export async function prepareWorkflow({
	contender,
	server: { service: serviceName, url, apiKey },
	parameters,
	items,
	node,
	requestsPerMinute = UNHINDERED,
}: Job): Promise<() => Promise<Outcome>> {
	await startExpressions();
	const service = services[serviceName];
	const isHttp = contender.kind === 'http';
	// n8n tells its own node by the name of the type.
	const type = isHttp ? 'n8n-nodes-base.httpRequest' : `${service.package}.${service.node}`;
	const types = nodeTypesOf({ [ITEMS]: new Items(items), [type]: nodeTypeOf(contender, service) });
	const measured: INode = {
		...nodeOf(NODE, type, parameters),
		...(isHttp && { typeVersion: httpRequestVersion() }),
		credentials: {
			[(isHttp ? service.httpCredential : service.credential).type]: { id: '1', name: 'Sandbox' },
		},
		...node,
	};
	const credential = {
		...{ apiKey, apiHost: url, ...service.credential.paceOf(requestsPerMinute) },
		// Beside those of n8n's own: pages of HTTP Request are authenticated by the service's type, too.
		...service.httpCredential.dataOf(apiKey),
	};
	return async () => {
		// As n8n does, each execution reads the workflow anew.
		const workflow = new n8nWorkflow.Workflow({
			id: 'bench',
			nodes: [nodeOf(INPUT, ITEMS, {}), measured],
			connections: { [INPUT]: { main: [[{ node: NODE, type: 'main', index: 0 }]] } },
			active: false,
			nodeTypes: types,
			settings: { executionOrder: 'v1', timezone: 'UTC' },
		});
		const execution = new core.WorkflowExecute(
			additionalData(new OneCredential(credential, credentialTypeOf(service))),
			'trigger',
			n8nWorkflow.createRunExecutionData(),
		);
		const run = await execution.run({ workflow, startNode: workflow.getNode(INPUT)! });
		const [task] = run.data.resultData.runData[NODE] ?? [];
		const error = task?.error ?? run.data.resultData.error;
		return { items: task?.data?.main?.[0] ?? [], error: error?.message };
	};
}

/** Puts out the same items each time. */
class Items implements INodeType {
	description = {
		displayName: 'Items',
		name: 'items',
		group: ['input' as const],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: [n8nWorkflow.NodeConnectionTypes.Main],
		properties: [],
	};

	execute: INodeType['execute'];

	constructor(items: IDataObject[]) {
		this.execute = async () => [items.map((json) => ({ json }))];
	}
}

/** Expressions are evaluated in an isolate, as n8n does it unless told otherwise. */
async function startExpressions(): Promise<void> {
	if (isEngineReady) return;
	isEngineReady = true;
	await n8nWorkflow.Expression.initExpressionEngine({
		engine: 'vm',
		poolSize: 1,
		maxCodeCacheSize: 1024,
		bridgeTimeout: 5_000,
		bridgeMemoryLimit: 128,
	});
}

function nodeOf(name: string, type: string, parameters: INodeParameters): INode {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters };
}

function additionalData(credentialsHelper: OneCredential): IWorkflowExecuteAdditionalData {
	const workflow = { id: 'bench', name: 'bench', nodes: [], connections: {} };
	return {
		credentialsHelper,
		executionId: '1',
		currentNodeExecutionIndex: 0,
		hooks: new core.ExecutionLifecycleHooks('trigger', '1', workflow as unknown as IWorkflowBase),
		variables: {},
		webhookBaseUrl: 'https://n8n.example.com/webhook',
		webhookWaitingBaseUrl: 'https://n8n.example.com/webhook-waiting',
		formWaitingBaseUrl: 'https://n8n.example.com/form-waiting',
		webhookTestBaseUrl: 'https://n8n.example.com/webhook-test',
		// The engine needs no more than this for nodes that neither wait nor call other workflows.
	} as unknown as IWorkflowExecuteAdditionalData;
}
