/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import 'reflect-metadata';

import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

import { HookContext, WebhookContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IHttpRequestOptions,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeTypes,
	IWebhookData,
	IWorkflowExecuteAdditionalData,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { NodeHelpers, Workflow } from 'n8n-workflow';

import { OneCredential } from './credentialsHelper';
import { waitForRegex } from './patientRegex';
import type { Address } from './testedService';
import type { TestedTrigger, TriggerNode } from './testedTrigger';
import { SMARTLEAD_TRIGGER } from './testedTrigger';

waitForRegex();

export interface TriggerOptions {
	parameters: INodeParameters;
	name?: string;
	webhookId?: string;
	workflowId?: string;
	workflowName?: string;
	credential?: ICredentialDataDecryptedObject;
	/** n8n's public address, of WEBHOOK_URL. */
	publicUrl?: string;
	/** As n8n 1.x does it: each try starts over from what was saved last. */
	legacy?: boolean;
	/** In place of the node's own time limit for a request. */
	timeoutMs?: number;
	/** Smartlead's unless told otherwise. */
	trigger?: TestedTrigger;
}

/** A call to a node's address, as it comes over the wire. */
export interface IncomingCall {
	query?: IDataObject;
	/** Names in lower case. */
	headers?: IDataObject;
	rawBody: Buffer;
}

/** What n8n answers to a call, and the items that it starts the workflow with. */
export interface Reception {
	status: number;
	body: unknown;
	/** Undefined when nothing was started. */
	items?: INodeExecutionData[];
}

/** As much of Express's response as nodes use. */
class AnswerRecorder extends EventEmitter {
	writableEnded = false;

	constructor(private readonly answer: Reception) {
		super();
	}

	get statusCode(): number {
		return this.answer.status;
	}

	status(code: number): this {
		this.answer.status = code;
		return this;
	}

	json(json: unknown): this {
		this.answer.body = json;
		return this;
	}
}

type Method = 'checkExists' | 'create' | 'delete';

/** The end of n8n's process in the middle of a call, which neither goes on nor is saved. */
export class ProcessDied extends Error {}

type Around = <T>(send: () => Promise<T>) => Promise<T>;

const PUBLISH_TRIES = 5;
const UNPUBLISH_TRIES = 3;

/**
 * A workflow with a trigger, which does what n8n does with it: calls its hooks in n8n's
 * real contexts and order, and keeps its static data as n8n's database does. Only the waits between
 * tries are left out.
 */
export class TriggerWorkflow {
	readonly options: Required<TriggerOptions>;
	/** As saved; `undefined` entries and class instances do not survive that. */
	saved: IDataObject = {};
	/** Errors of the tries of the last call. */
	errors: Error[] = [];
	private version: { name: string; parameters: INodeParameters };
	private published?: { name: string; parameters: INodeParameters };
	/** Is handed each request of the node, to send it at its time or never. */
	private around: Around = async (send) => await send();
	private death = new Promise<never>(() => {});
	private testRun?: { staticData: IDataObject };
	/** Whether n8n answers 500 instead of starting executions. */
	failsToStart = false;

	constructor(
		private readonly sandbox: Address,
		{
			parameters,
			trigger = SMARTLEAD_TRIGGER,
			name = trigger.name,
			webhookId = '5d6e0f9a-0000-4000-8000-000000000001',
			workflowId = 'workflow',
			workflowName = 'Replies',
			credential = trigger.service.credentialFor(sandbox),
			publicUrl = 'https://n8n.example.com',
			legacy = false,
			timeoutMs = 30_000,
		}: TriggerOptions,
	) {
		const all = {
			name,
			webhookId,
			workflowId,
			workflowName,
			credential,
			publicUrl,
			legacy,
			timeoutMs,
			trigger,
		};
		this.options = { parameters, ...all };
		this.version = { name, parameters };
	}

	/** Edits the node, which takes effect with the next publication. */
	edit(change: Partial<{ name: string; parameters: INodeParameters }>): void {
		this.version = { ...this.version, ...change };
	}

	/** Lets requests leave when somebody else says so. */
	sendBy(around: Around): void {
		this.around = around;
	}

	/**
	 * Lets n8n's process die at one of its next requests, counted from 0: before it leaves, or when it
	 * has been carried out. Whatever was called then rejects with `ProcessDied`.
	 *
	 * @returns whether it has died so far; the next call begins in a new process
	 */
	dieAt(request: number, when: 'before' | 'after'): () => boolean {
		let left = request;
		let isDead = false;
		this.death = new Promise<never>((_, reject) => {
			this.around = async <T>(send: () => Promise<T>): Promise<T> => {
				if (left-- !== 0) return await send();
				if (when === 'after') await send().catch(() => undefined);
				isDead = true;
				this.revive();
				reject(new ProcessDied());
				return await new Promise<never>(() => {});
			};
		});
		this.death.catch(() => undefined);
		return () => isDead;
	}

	/** The same workflow in another process of n8n, which has read what is saved now. */
	twin(): TriggerWorkflow {
		const twin = new TriggerWorkflow(this.sandbox, this.options);
		twin.version = this.version;
		twin.published = this.published;
		twin.saved = JSON.parse(JSON.stringify(this.saved)) as IDataObject;
		return twin;
	}

	/** Ends what `dieAt` and `sendBy` have set up. */
	revive(): void {
		this.around = async (send) => await send();
		this.death = new Promise<never>(() => {});
	}

	/** Those that n8n has published, whatever has become of the webhooks; undefined for none. */
	get publishedParameters(): INodeParameters | undefined {
		return this.published?.parameters;
	}

	/** As they are in the editor. */
	get parameters(): INodeParameters {
		return this.version.parameters;
	}

	/** Calls one hook by itself, with what was saved, and saves afterwards. */
	async call(method: Method, version = this.version): Promise<boolean> {
		const workflow = this.load(version);
		const [result] = await Promise.allSettled([this.hook(workflow, method)]);
		this.save(workflow);
		if (result.status === 'rejected') throw result.reason;
		return result.value;
	}

	/**
	 * Publishes, as n8n does: takes an older publication down first, then tries up to five times, and
	 * cleans up after each failure.
	 *
	 * @returns whether it succeeded; see `errors`
	 */
	async publish(): Promise<boolean> {
		this.errors = [];
		if (this.published) await this.takeDown(this.published);
		this.published = this.version;
		let workflow = this.load(this.version);
		for (let tries = 0; tries < PUBLISH_TRIES; tries++) {
			if (this.options.legacy) workflow = this.load(this.version);
			const [result] = await Promise.allSettled([this.createIfNotExists(workflow)]);
			if (result.status === 'fulfilled') {
				this.save(workflow);
				return true;
			}
			if (result.reason instanceof ProcessDied) throw result.reason;
			this.errors.push(result.reason as Error);
			if (this.options.legacy) workflow = this.load(this.version);
			const [cleared] = await Promise.allSettled([this.hook(workflow, 'delete')]);
			if (cleared.status === 'fulfilled') this.save(workflow);
			else if (cleared.reason instanceof ProcessDied) throw cleared.reason;
		}
		// The legacy path forgets what a failed call has noted.
		if (!this.options.legacy) this.save(workflow);
		this.published = undefined;
		return false;
	}

	/** Takes the publication down, as n8n does: up to three tries, then it counts as done. */
	async unpublish(): Promise<void> {
		this.errors = [];
		await this.takeDown(this.published ?? this.version);
		this.published = undefined;
	}

	/** A start of n8n 1.x with the workflow published: looks, and registers what is missing. */
	async restart(): Promise<void> {
		const workflow = this.load(this.published!);
		await this.createIfNotExists(workflow);
		this.save(workflow);
	}

	/** Listens for a test event in the editor. */
	async startTest(): Promise<void> {
		const workflow = this.load(this.version, {});
		await this.createIfNotExists(workflow, 'manual', 'manual');
		this.testRun = { staticData: workflow.staticData };
	}

	async stopTest(): Promise<void> {
		const workflow = this.load(this.version, this.testRun!.staticData);
		await this.hook(workflow, 'delete', 'internal', 'update', true);
		this.testRun = undefined;
	}

	/** A call to the address of the node, with a body that n8n has parsed. */
	async receive(query: IDataObject, body: unknown, isTest = false): Promise<Reception> {
		return await this.take({ query, rawBody: Buffer.alloc(0) }, body, isTest);
	}

	/** The same with the bytes of the body, which n8n parses first; it refuses JSON that is none. */
	async receiveCall(call: IncomingCall, isTest = false): Promise<Reception> {
		let body: unknown = {};
		if (call.headers?.['content-type'] === 'application/json' && call.rawBody.length) {
			try {
				body = JSON.parse(call.rawBody.toString());
			} catch {
				return { status: 422, body: 'Failed to parse request body' };
			}
		}
		return await this.take(call, body, isTest);
	}

	private async take(
		{ query = {}, headers = {}, rawBody }: IncomingCall,
		body: unknown,
		isTest: boolean,
	): Promise<Reception> {
		const mode = isTest ? 'manual' : 'webhook';
		const workflow = this.load(this.published ?? this.version);
		if (isTest) workflow.setTestStaticData(this.testRun!.staticData);
		const { node, nodeType, webhookData } = this.parts(workflow, isTest);
		const answer: Reception = { status: 200, body: undefined };
		const httpResponse = new AnswerRecorder(answer);
		const additionalData = {
			...this.additionalData(),
			httpRequest: { body, query, headers, rawBody, params: {} },
			httpResponse,
		} as unknown as IWorkflowExecuteAdditionalData;
		const context = new WebhookContext(workflow, node, additionalData, mode, webhookData, [], null);
		const result = await nodeType.webhook!.call(context);
		if (!result.noWebhookResponse) answer.body = result.webhookResponse as unknown;
		answer.items = result.workflowData?.[0];
		if (answer.items && this.failsToStart) {
			Object.assign(answer, { status: 500, body: undefined, items: undefined });
		}
		httpResponse.writableEnded = true;
		httpResponse.emit('finish');
		return answer;
	}

	/** Path of its address, with n8n's prefix. */
	path(isTest = false): string {
		return `/${isTest ? 'webhook-test' : 'webhook'}/${this.options.webhookId}/webhook`;
	}

	private async takeDown(version: { name: string; parameters: INodeParameters }): Promise<void> {
		const workflow = this.load(version);
		for (let tries = 0; tries < UNPUBLISH_TRIES; tries++) {
			const [result] = await Promise.allSettled([
				this.hook(workflow, 'delete', 'internal', 'update'),
			]);
			if (result.status === 'fulfilled') break;
			if (result.reason instanceof ProcessDied) throw result.reason;
			this.errors.push(result.reason as Error);
		}
		this.save(workflow);
	}

	private async createIfNotExists(
		workflow: Workflow,
		mode: WorkflowExecuteMode = 'trigger',
		activation: WorkflowActivateMode = 'activate',
	): Promise<void> {
		const isTest = mode === 'manual';
		const exists = await this.hook(workflow, 'checkExists', mode, activation, isTest);
		if (!exists) await this.hook(workflow, 'create', mode, activation, isTest);
	}

	private async hook(
		workflow: Workflow,
		method: Method,
		mode: WorkflowExecuteMode = 'trigger',
		activation: WorkflowActivateMode = 'activate',
		isTest = false,
	): Promise<boolean> {
		const { node, nodeType, webhookData } = this.parts(workflow, isTest);
		const context = new HookContext(
			workflow,
			node,
			this.additionalData(),
			mode,
			activation,
			webhookData,
		);
		const { helpers } = context;
		const send = helpers.httpRequestWithAuthentication;
		const { timeoutMs } = this.options;
		const { around, death } = this;
		helpers.httpRequestWithAuthentication = async function (type, options, more) {
			const hurried: IHttpRequestOptions = { ...options, timeout: timeoutMs };
			return await around(async () => (await send.call(this, type, hurried, more)) as unknown);
		};
		return await Promise.race([nodeType.webhookMethods!.default![method].call(context), death]);
	}

	private parts(workflow: Workflow, isTest: boolean) {
		const [node] = Object.values(workflow.nodes);
		const nodeType = workflow.nodeTypes.getByNameAndVersion(node.type) as TriggerNode;
		const [webhookDescription] = nodeType.description.webhooks!;
		const webhookData = {
			httpMethod: 'POST',
			node: node.name,
			path: this.path(),
			webhookDescription,
			workflowId: workflow.id,
			isTest,
			workflowExecuteAdditionalData: this.additionalData(),
		} as IWebhookData;
		return { node, nodeType, webhookData };
	}

	private load(
		{ name, parameters }: { name: string; parameters: INodeParameters },
		staticData: IDataObject = JSON.parse(JSON.stringify(this.saved)) as IDataObject,
	): Workflow {
		const { trigger } = this.options;
		const nodeType = trigger.newNode();
		const typeVersion = nodeType.description.version as number;
		const node: INode = {
			id: 'trigger',
			name,
			type: trigger.nodeType,
			typeVersion,
			position: [0, 0],
			webhookId: this.options.webhookId,
			credentials: { [trigger.service.credentialName]: { id: '1', name: 'Sandbox' } },
			// As the editor fills in what is left out.
			parameters: NodeHelpers.getNodeParameters(
				nodeType.description.properties,
				parameters,
				true,
				false,
				{ typeVersion },
				nodeType.description,
			)!,
		};
		const nodeTypes = {
			getByName: () => nodeType,
			getByNameAndVersion: () => nodeType,
			getKnownTypes: () => ({}),
		} as INodeTypes;
		const { workflowId, workflowName } = this.options;
		return new Workflow({
			id: workflowId,
			name: workflowName,
			nodes: [node],
			connections: {},
			active: false,
			nodeTypes,
			staticData,
			settings: {},
		});
	}

	/** As n8n's database: only when n8n notices a change, and as JSON. */
	private save({ staticData }: Workflow): void {
		if (!staticData.__dataChanged) return;
		this.saved = JSON.parse(JSON.stringify(staticData)) as IDataObject;
	}

	private additionalData(): IWorkflowExecuteAdditionalData {
		const { credential, publicUrl, trigger } = this.options;
		return {
			credentialsHelper: new OneCredential(credential, trigger.service.newCredential()),
			variables: {},
			webhookBaseUrl: `${publicUrl}/webhook`,
			webhookTestBaseUrl: `${publicUrl}/webhook-test`,
			// Hooks and webhooks need no more than this.
		} as unknown as IWorkflowExecuteAdditionalData;
	}
}

export interface WebhookServer {
	readonly url: string;
	/** Calls to any workflow, in order. */
	readonly receptions: Reception[];
	add(workflow: TriggerWorkflow): void;
	stop(): Promise<void>;
}

/** n8n's webhook endpoint for some workflows: parses bodies as n8n does, and calls their nodes. */
export async function startWebhookServer(): Promise<WebhookServer> {
	const workflows: TriggerWorkflow[] = [];
	const receptions: Reception[] = [];
	async function answerTo(address: string, headers: IDataObject, rawBody: Buffer) {
		const { pathname, searchParams } = new URL(address, 'http://localhost');
		const workflow = workflows.find((each) => [each.path(), each.path(true)].includes(pathname));
		if (!workflow) return { status: 404, body: 'not registered' };
		const query = Object.fromEntries(searchParams);
		return await workflow.receiveCall(
			{ query, headers, rawBody },
			pathname === workflow.path(true),
		);
	}
	const server = createServer((request, response) => {
		void buffer(request)
			.then(async (body) => await answerTo(request.url!, request.headers as IDataObject, body))
			.then((reception) => {
				receptions.push(reception);
				response.writeHead(reception.status).end(JSON.stringify(reception.body));
			});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		receptions,
		add: (workflow) => void workflows.push(workflow),
		async stop() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}
