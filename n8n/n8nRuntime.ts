/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { mkdir, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runToEnd } from './childProcess';
import { waitForLock } from './folderLock';
import {
	isUsable,
	readMarker,
	writeMarker,
	type InstallMarker,
	type InstallWish,
} from './installMarker';
import { buildSqlite } from './nativeSqlite';
import {
	askVersion,
	BUNDLED_NODE_MAJOR,
	bundledNode,
	canRunN8n,
	nodePackageName,
	runningNode,
	type NodeBinary,
} from './nodeBinary';
import { npmCommand, npmEnvironment } from './npmCommand';
import type { Progress } from './progress';

/** The n8n that the trial and the end-to-end tests run. */
export const N8N_VERSION = '2.41.1';

// Newer releases of these do not resolve together with this n8n, or do not start.
const OVERRIDES = {
	linkedom: '0.18.12',
	'@langchain/core': '1.2.8',
	'@langchain/langgraph-checkpoint': '1.1.5',
	'@langchain/protocol': '0.0.19',
};
const NEEDED_BYTES = 3.5e9;
const TESTED_PLATFORM = 'linux-x64';

/** An installed n8n, ready to be started. */
export interface N8nRuntime {
	version: string;
	/** n8n's command line script. */
	script: string;
	/** The Node executable to run it with. */
	node: string;
}

/** Where to install, whom to tell, and what interrupts. */
export interface RuntimeOptions {
	cache: string;
	progress: Progress;
	signal: AbortSignal;
}

/**
 * Gives an n8n from the cache, installing it there first when there is none that can be used. The
 * installation is made in a folder of its own and moved into place when it is complete, so an
 * interrupted one is never taken for a whole one.
 */
export async function ensureN8nRuntime(options: RuntimeOptions): Promise<N8nRuntime> {
	const { cache, progress, signal } = options;
	const folder = path.join(cache, `n8n-${N8N_VERSION}`);
	const installed = await usableMarker(folder);
	if (installed) return await runtimeIn(folder, installed);

	await mkdir(cache, { recursive: true });
	const release = await waitForLock(`${folder}.lock`, {
		signal,
		onWait: ({ pid }) => progress.line(`Waiting for process ${pid}, which is installing n8n`),
	});
	try {
		const meanwhile = await usableMarker(folder);
		if (meanwhile) return await runtimeIn(folder, meanwhile);
		return await runtimeIn(folder, await install(folder, options));
	} finally {
		await release();
	}
}

async function install(folder: string, options: RuntimeOptions): Promise<InstallMarker> {
	const { cache, progress, signal } = options;
	await clearLeftovers(folder, progress);
	await assertSpace(cache);
	sayIfUntested(progress);

	const partial = `${folder}.partial-${process.pid}`;
	const logPath = path.join(cache, `install-n8n-${N8N_VERSION}.log`);
	const { runningNode: running, ...wish } = installWish();
	const source = running.suitable ? 'running' : 'bundled';
	await mkdir(partial);
	await rm(logPath, { force: true });
	await writeFile(path.join(partial, 'package.json'), manifest(source));

	await progress.step(
		`Installing n8n ${N8N_VERSION} from the npm registry, this once, into ${folder}`,
		async () => await installPackages(partial, logPath, signal),
		{ status: async () => `${await countPackages(partial)} packages so far` },
	);
	const node = await nodeOf(partial, source);
	const version = await askVersion(node);
	await progress.step(
		`Preparing sqlite3 for n8n on Node ${version.version}: downloaded, or else compiled here`,
		async () => await buildSqlite({ folder: partial, node, logPath, signal }),
	);

	const marker: InstallMarker = { ...wish, node: { source, ...version } };
	await writeMarker(partial, marker);
	await rename(partial, folder);
	return marker;
}

function installWish(): InstallWish {
	return {
		n8n: N8N_VERSION,
		overrides: OVERRIDES,
		platform: process.platform,
		arch: process.arch,
		runningNode: { suitable: canRunN8n(process.version), modules: process.versions.modules },
	};
}

function manifest(source: InstallMarker['node']['source']): string {
	const dependencies: Record<string, string> = { n8n: N8N_VERSION };
	if (source === 'bundled') dependencies[bundledPackage()] = String(BUNDLED_NODE_MAJOR);
	return JSON.stringify({ private: true, dependencies, overrides: OVERRIDES }, null, '\t');
}

function bundledPackage(): string {
	const name = nodePackageName(process.platform, process.arch);
	if (name) return name;
	throw new Error(
		`n8n ${N8N_VERSION} needs Node ${BUNDLED_NODE_MAJOR}, this is ${process.version}, and npm has no ` +
			`Node for ${process.platform}-${process.arch}. Install Node ${BUNDLED_NODE_MAJOR} and start again.`,
	);
}

async function nodeOf(folder: string, source: 'bundled' | 'running'): Promise<NodeBinary> {
	return source === 'bundled' ? await bundledNode(folder, bundledPackage()) : await runningNode();
}

async function installPackages(
	folder: string,
	logPath: string,
	signal: AbortSignal,
): Promise<void> {
	// The engine warnings would be about the running Node, not the one that n8n gets.
	const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = npmCommand(['install', ...options]);
	await runToEnd({ ...npm, cwd: folder, env: npmEnvironment(), logPath, signal });
}

async function countPackages(folder: string): Promise<number> {
	const names = await readdir(path.join(folder, 'node_modules'));
	const scopes = names.filter((name) => name.startsWith('@'));
	const inScopes = await Promise.all(
		scopes.map(async (scope) => (await readdir(path.join(folder, 'node_modules', scope))).length),
	);
	return names.length - scopes.length + inScopes.reduce((sum, count) => sum + count, 0);
}

async function usableMarker(folder: string): Promise<InstallMarker | undefined> {
	const marker = await readMarker(folder);
	return isUsable(marker, installWish()) ? marker : undefined;
}

async function runtimeIn(folder: string, marker: InstallMarker): Promise<N8nRuntime> {
	const node = await nodeOf(folder, marker.node.source);
	const script = path.join(folder, 'node_modules/n8n/bin/n8n');
	return { version: marker.n8n, script, node: node.path };
}

/** Removes what interrupted installations left, and a complete one that cannot be used. */
async function clearLeftovers(folder: string, progress: Progress): Promise<void> {
	const parent = path.dirname(folder);
	const names = (await readdir(parent)).filter(
		(name) =>
			name === path.basename(folder) || name.startsWith(`${path.basename(folder)}.partial-`),
	);
	if (names.length === 0) return;
	await progress.step(
		'Removing an installation of n8n that is incomplete or for another Node',
		() =>
			Promise.all(
				names.map((name) => rm(path.join(parent, name), { recursive: true, force: true })),
			),
	);
}

async function assertSpace(cache: string): Promise<void> {
	const { bavail, bsize } = await statfs(cache);
	if (bavail * bsize >= NEEDED_BYTES) return;
	throw new Error(
		`Installing n8n needs ${gigabytes(NEEDED_BYTES)}, and ${cache} has ${gigabytes(bavail * bsize)} ` +
			'left. Set N8N_NODES_SMARTLEAD_CACHE to a folder on a larger disk.',
	);
}

function sayIfUntested(progress: Progress): void {
	const platform = `${process.platform}-${process.arch}`;
	if (platform === TESTED_PLATFORM) return;
	progress.line(`This was tested on ${TESTED_PLATFORM} only; trying on ${platform}.`);
}

function gigabytes(bytes: number): string {
	return `${(bytes / 1e9).toFixed(1)} GB`;
}
