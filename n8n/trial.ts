/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { startSmartleadSandbox } from '../sandbox';
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
import { buildPackage, installTarball, packPackage } from './packageInstall';
import type { Progress } from './progress';
import { openFreshFolder, openKeptFolder } from './userFolder';

/** The key that the sandbox takes. */
export const SANDBOX_KEY = 'sandbox-key';

const OWNER_EMAIL = 'owner@example.com';
const CREDENTIAL = { name: 'Smartlead sandbox', type: 'smartleadApi' };
// Smartlead's bursts, but more in a minute than its plans allow: trying should not mean waiting.
const RATE_LIMIT = [
	{ limit: 10, windowMs: 2_000 },
	{ limit: 300, windowMs: 60_000 },
];
const REQUESTS_PER_MINUTE = 300;

/** What a trial is made of, whom to tell, and what interrupts it. */
export interface TrialOptions {
	checkout: string;
	/** Use the n8n that is kept between runs instead of a fresh one. */
	keep: boolean;
	progress: Progress;
	signal: AbortSignal;
	cache?: string;
}

/** A running n8n with the nodes, a sandbox, a credential for it, and the example workflows. */
export interface Trial {
	n8n: N8nServer;
	client: N8nClient;
	owner: Login;
	sandbox: Awaited<ReturnType<typeof startSmartleadSandbox>>;
	credential: StoredCredential;
	workflows: ImportedWorkflow[];
	/** Ends n8n as a crash would and starts it again, on the same data and address. */
	crash(): Promise<void>;
	/** Stops everything. The user folder is kept for its logs when something went wrong. */
	stop(options?: { failed?: boolean }): Promise<void>;
}

/** Builds the package and starts a trial of it. Whatever was started is stopped when this fails. */
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
		await progress.step('Building the package', async () => await buildPackage(pack));
		const runtime = await ensureN8nRuntime({ cache, progress, signal });
		const packageName = await progress.step('Installing the package into n8n', async () => {
			const tarball = await packPackage(pack);
			return await installTarball(tarball, userFolder.path, signal);
		});

		const sandbox = await progress.step('Starting the sandbox', async () => {
			const server = await startSmartleadSandbox({
				port: 0,
				apiKey: SANDBOX_KEY,
				rateLimit: RATE_LIMIT,
			});
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
			await assertNodesLoaded(client, n8n, packageName);
			const credential = await storeCredential(client, sandbox.url);
			const definitions = (await readExamples(checkout)).map((workflow) =>
				attachCredential(workflow, packageName, credential),
			);
			const workflows = await importWorkflows(client, definitions);
			return { n8n, client, owner, sandbox, credential, workflows, crash, stop };
		});
	} catch (error) {
		await stop({ failed: !signal.aborted });
		throw error;
	}
}

async function readExamples(checkout: string): Promise<WorkflowDefinition[]> {
	const folder = path.join(checkout, 'examples');
	const exists = await access(folder).then(
		() => true,
		() => false,
	);
	return exists ? await readWorkflows(folder) : [];
}

async function storeCredential(client: N8nClient, apiHost: string): Promise<StoredCredential> {
	const data = { apiKey: SANDBOX_KEY, apiHost, requestsPerMinute: REQUESTS_PER_MINUTE };
	const known = (await client.listCredentials()).find(
		({ name, type }) => name === CREDENTIAL.name && type === CREDENTIAL.type,
	);
	if (known) return await client.updateCredential(known, data);
	return await client.createCredential({ ...CREDENTIAL, data });
}

/** n8n starts without the nodes of a package that it could not load, and says so in its log only. */
async function assertNodesLoaded(
	client: N8nClient,
	{ logPath }: N8nServer,
	packageName: string,
): Promise<void> {
	const type = `${packageName}.smartlead`;
	try {
		await client.describeNodeType({ type, typeVersion: 1 });
	} catch (error) {
		throw new Error(
			`n8n did not load the package (${String(error)}). Its log, ${logPath}, ends ` +
				`with:\n${await tail(logPath)}`,
		);
	}
}
