/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error */
import path from 'node:path';
import { serviceNames, startSandbox, type Sandbox, type ServiceName } from '../sandbox';
import { cacheFolder } from './cacheFolder';
import { tail } from './childProcess';
import {
	attachCredential,
	importWorkflows,
	readWorkflows,
	type ImportedWorkflow,
} from './exampleWorkflows';
import { N8nClient, type Login, type StoredCredential, type WorkflowDefinition } from './n8nClient';
import { ensureN8nRuntime } from './n8nRuntime';
import { startN8n, type N8nServer } from './n8nServer';
import { buildPackage, installTarball, packPackage, type PackOptions } from './packageInstall';
import type { Progress } from './progress';
import { RATE_LIMIT, trialServices } from './trialServices';
import { openFreshFolder, openKeptFolder } from './userFolder';

/** The key that the sandbox takes. */
export const SANDBOX_KEY = 'sandbox-key';

const OWNER_EMAIL = 'owner@example.com';

/** What a trial is made of, whom to tell, and what interrupts it. */
export interface TrialOptions {
	checkout: string;
	/** Use the n8n that is kept between runs instead of a fresh one. */
	keep: boolean;
	progress: Progress;
	signal: AbortSignal;
	cache?: string;
}

/** A running n8n with the nodes, sandboxes, credentials for them, and the example workflows. */
export interface Trial {
	n8n: N8nServer;
	client: N8nClient;
	owner: Login;
	sandbox: Sandbox;
	credentials: Record<ServiceName, StoredCredential>;
	workflows: ImportedWorkflow[];
	/** Ends n8n as a crash would and starts it again, on the same data and address. */
	crash(): Promise<void>;
	/** Stops everything. The user folder is kept for its logs when something went wrong. */
	stop(options?: { failed?: boolean }): Promise<void>;
}

/** Builds the packages and starts a trial of them. Whatever was started is stopped when this fails. */
export async function startTrial(options: TrialOptions): Promise<Trial> {
	const { checkout, keep, progress, signal, cache = cacheFolder() } = options;
	const open = keep ? openKeptFolder : openFreshFolder;
	const userFolder = await open(cache);
	const started: Array<() => Promise<unknown>> = [];
	const stop = async ({ failed = false } = {}) => {
		for (const stopPart of started.reverse()) await stopPart();
		await userFolder.close({ remove: !failed });
	};

	try {
		const pack = { checkout, workFolder: userFolder.path, signal };
		await progress.step('Building the packages', async () => await buildPackage(pack));
		const runtime = await ensureN8nRuntime({ cache, progress, signal });
		const packages = await progress.step(
			'Installing the packages into n8n',
			async () => await installPackages(pack),
		);

		const sandbox = await progress.step('Starting the sandbox', async () => {
			const server = await startSandbox({ apiKey: SANDBOX_KEY, rateLimit: RATE_LIMIT });
			started.push(async () => await server.stop());
			return server;
		});
		const server = { runtime, userFolder: userFolder.path, signal };
		let n8n = await progress.step(
			`Starting n8n ${runtime.version}`,
			async () => await startN8n(server),
		);
		started.push(async () => await n8n.stop());
		const crash = async () => {
			await n8n.kill();
			const port = Number(new URL(n8n.url).port);
			n8n = await startN8n({ ...server, port });
		};

		signal.throwIfAborted();
		const client = new N8nClient(n8n.url);
		const owner = { email: OWNER_EMAIL, password: userFolder.password };
		return await progress.step('Setting up the login, credential and workflows', async () => {
			await ((await client.needsOwner()) ? client.setUpOwner(owner) : client.logIn(owner));
			await assertNodesLoaded(client, n8n, packages);
			const credentials = await storeCredentials(client, sandbox.url);
			const definitions = await readExamples(checkout, packages, credentials);
			const workflows = await importWorkflows(client, definitions);
			return { n8n, client, owner, sandbox, credentials, workflows, crash, stop };
		});
	} catch (error) {
		await stop({ failed: !signal.aborted });
		throw error;
	}
}

/** Names of the installed packages. */
type Packages = Record<ServiceName, string>;

async function forEachService<T>(
	work: (service: ServiceName) => Promise<T>,
): Promise<Record<ServiceName, T>> {
	const results: Array<[ServiceName, T]> = [];
	for (const service of serviceNames) results.push([service, await work(service)]);
	// `fromEntries` forgets the names.
	return Object.fromEntries(results) as Record<ServiceName, T>;
}

async function installPackages(pack: PackOptions): Promise<Packages> {
	return await forEachService(async (service) => {
		const tarball = await packPackage(pack, trialServices[service].folder);
		return await installTarball(tarball, pack.workFolder, pack.signal);
	});
}

async function readExamples(
	checkout: string,
	packages: Packages,
	credentials: Trial['credentials'],
): Promise<WorkflowDefinition[]> {
	const workflows = await readWorkflows(path.join(checkout, 'examples'));
	return workflows.map((workflow) =>
		serviceNames.reduce(
			(ready, service) => attachCredential(ready, packages[service], credentials[service]),
			workflow,
		),
	);
}

async function storeCredentials(client: N8nClient, apiHost: string): Promise<Trial['credentials']> {
	const stored = await client.listCredentials();
	return await forEachService(async (service) => {
		const { name, type, data } = trialServices[service].credential;
		const content = { apiKey: SANDBOX_KEY, apiHost, ...data };
		const known = stored.find((each) => each.name === name && each.type === type);
		if (known) return await client.updateCredential(known, content);
		return await client.createCredential({ name, type, data: content });
	});
}

/** n8n starts without the nodes of a package that it could not load, and says so in its log only. */
async function assertNodesLoaded(
	client: N8nClient,
	{ logPath }: N8nServer,
	packages: Packages,
): Promise<void> {
	try {
		await forEachService(async (service) => {
			const type = `${packages[service]}.${trialServices[service].node}`;
			await client.describeNodeType({ type, typeVersion: 1 });
		});
	} catch (error) {
		throw new Error(
			`n8n did not load the packages (${String(error)}). Its log, ${logPath}, ends ` +
				`with:\n${await tail(logPath)}`,
		);
	}
}
