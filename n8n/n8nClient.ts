/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeExecutionData, type Execution } from './n8nExecution';

const POLL_MS = 200;
const RUNNING = ['new', 'running', 'waiting', 'unknown'];

/** Who logs in. */
export interface Login {
	email: string;
	password: string;
}

/** A workflow as exported by n8n, with what the trial and the tests look at. */
export interface WorkflowDefinition {
	id?: string;
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
	pinData?: Record<string, unknown>;
	[key: string]: unknown;
}

/** A node of a workflow. */
export interface WorkflowNode {
	name: string;
	type: string;
	typeVersion: number;
	parameters: Record<string, unknown>;
	credentials?: Record<string, { id: string; name: string }>;
	[key: string]: unknown;
}

/** A workflow as n8n stores it. */
export type StoredWorkflow = WorkflowDefinition & {
	id: string;
	versionId: string;
	active: boolean;
};

/** A credential as n8n lists it, without its secrets. */
export interface StoredCredential {
	id: string;
	name: string;
	type: string;
}

/** A node type's description, of which only this much is looked at here. */
export interface NodeDescription {
	displayName: string;
	name: string;
	properties: Array<Record<string, unknown>>;
}

/** A refusal by n8n's REST API. */
export class N8nApiError extends Error {
	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}

/** n8n's internal REST API, as its editor uses it. */
export class N8nClient {
	/** n8n binds a session to this id; a browser that uses the cookie has to send it too. */
	readonly browserId = randomUUID();
	private cookie?: string;

	constructor(readonly url: string) {}

	/** The value of the session cookie `n8n-auth`, once logged in. */
	get sessionCookie(): string {
		if (!this.cookie) throw new Error('Not logged in to n8n');
		return this.cookie;
	}

	/** Makes the first user of a new n8n, its owner, and is logged in as that user. */
	async setUpOwner(login: Login): Promise<void> {
		await this.request('POST', '/rest/owner/setup', {
			...login,
			firstName: 'Sandbox',
			lastName: 'Owner',
		});
	}

	/** Whether this n8n still waits for its owner to be set up. */
	async needsOwner(): Promise<boolean> {
		const settings = await this.request<{
			userManagement: { showSetupOnFirstLoad?: boolean };
		}>('GET', '/rest/settings');
		return settings.userManagement.showSetupOnFirstLoad === true;
	}

	/** Logs in. */
	async logIn({ email, password }: Login): Promise<void> {
		await this.request('POST', '/rest/login', { emailOrLdapLoginId: email, password });
	}

	/** Lists the credentials. */
	async listCredentials(): Promise<StoredCredential[]> {
		return await this.request('GET', '/rest/credentials');
	}

	/** Stores a credential. */
	async createCredential(credential: {
		name: string;
		type: string;
		data: Record<string, unknown>;
	}): Promise<StoredCredential> {
		return await this.request('POST', '/rest/credentials', credential);
	}

	/** Replaces a credential's data. */
	async updateCredential(
		{ id, name, type }: StoredCredential,
		data: Record<string, unknown>,
	): Promise<StoredCredential> {
		return await this.request('PATCH', `/rest/credentials/${id}`, { name, type, data });
	}

	/** Lists the workflows that are not archived. */
	async listWorkflows(): Promise<Array<Pick<StoredWorkflow, 'id' | 'name' | 'active'>>> {
		return await this.request('GET', '/rest/workflows');
	}

	/** Reads a workflow. */
	async getWorkflow(id: string): Promise<StoredWorkflow> {
		return await this.request('GET', `/rest/workflows/${id}`);
	}

	/** Stores a workflow. */
	async createWorkflow(workflow: WorkflowDefinition): Promise<StoredWorkflow> {
		return await this.request('POST', '/rest/workflows', workflow);
	}

	/** Replaces parts of a stored workflow; what is published stays as it was. */
	async updateWorkflow(
		{ id, versionId }: StoredWorkflow,
		changes: Partial<WorkflowDefinition>,
	): Promise<StoredWorkflow> {
		return await this.request('PATCH', `/rest/workflows/${id}`, { ...changes, versionId });
	}

	/** Publishes a workflow, which registers its triggers. */
	async activateWorkflow({ id, versionId }: StoredWorkflow): Promise<StoredWorkflow> {
		return await this.request('POST', `/rest/workflows/${id}/activate`, { versionId });
	}

	/** Unpublishes a workflow, which removes its triggers. */
	async deactivateWorkflow(id: string): Promise<StoredWorkflow> {
		return await this.request('POST', `/rest/workflows/${id}/deactivate`, {});
	}

	/** Runs a stored workflow from a trigger that needs no event, and returns the execution's id. */
	async runWorkflow(id: string, trigger: string): Promise<string> {
		const { executionId } = await this.run(id, trigger);
		if (!executionId) throw new Error(`The trigger "${trigger}" waits for an event`);
		return executionId;
	}

	/** Makes a trigger wait for one test event, as Execute Workflow does in the editor. */
	async listenForTestEvent(id: string, trigger: string): Promise<void> {
		const { waitingForWebhook } = await this.run(id, trigger);
		if (!waitingForWebhook) throw new Error(`The trigger "${trigger}" waits for no event`);
	}

	private async run(
		id: string,
		trigger: string,
	): Promise<{ executionId?: string; waitingForWebhook?: boolean }> {
		const body = { triggerToStartFrom: { name: trigger } };
		return await this.request('POST', `/rest/workflows/${id}/run`, body);
	}

	/** Lists the latest hundred executions of a workflow, newest first. */
	async listExecutions(workflowId: string): Promise<Array<{ id: string; status: string }>> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await this.request<{ results: Array<{ id: string; status: string }> }>(
			'GET',
			`/rest/executions?limit=100&filter=${filter}`,
		);
		return results;
	}

	/** Reads an execution with its data. */
	async getExecution(id: string): Promise<Execution> {
		const execution = await this.request<Omit<Execution, 'data'> & { data: string }>(
			'GET',
			`/rest/executions/${id}`,
		);
		return { ...execution, data: decodeExecutionData(execution.data) };
	}

	/** Waits until an execution has ended. */
	async waitForExecution(
		id: string,
		{ timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal },
	): Promise<Execution> {
		const deadline = Date.now() + timeoutMs;
		for (;;) {
			const execution = await this.getExecution(id);
			if (!RUNNING.includes(execution.status)) return execution;
			if (Date.now() > deadline) {
				throw new Error(`Execution ${id} is still "${execution.status}" after ${timeoutMs} ms`);
			}
			await sleep(POLL_MS, undefined, { signal });
		}
	}

	/** The description of a node's type, as the editor gets it; an error when n8n has no such type. */
	async describeNodeType({
		type,
		typeVersion,
	}: Pick<WorkflowNode, 'type' | 'typeVersion'>): Promise<NodeDescription> {
		const nodeInfos = [{ name: type, version: typeVersion }];
		const [description] = await this.request<NodeDescription[]>('POST', '/rest/node-types', {
			nodeInfos,
		});
		return description;
	}

	/** Sends one request and returns the `data` of the answer. */
	async request<T>(method: string, path: string, body?: unknown): Promise<T> {
		const headers: Record<string, string> = { 'browser-id': this.browserId };
		if (this.cookie) headers.cookie = `n8n-auth=${this.cookie}`;
		if (body !== undefined) headers['content-type'] = 'application/json';
		const response = await fetch(`${this.url}${path}`, {
			method,
			headers,
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		this.keepCookie(response);
		const text = await response.text();
		if (!response.ok) {
			throw new N8nApiError(
				response.status,
				`n8n answered ${response.status} to ${method} ${path}: ${text}`,
			);
		}
		return (text ? (JSON.parse(text) as { data: T }).data : undefined) as T;
	}

	private keepCookie(response: Response): void {
		for (const cookie of response.headers.getSetCookie()) {
			const match = /^n8n-auth=([^;]+)/.exec(cookie);
			if (match) this.cookie = match[1];
		}
	}
}
