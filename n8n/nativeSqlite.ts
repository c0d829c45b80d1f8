/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/require-node-api-error */
import path from 'node:path';
import { CommandError, runToEnd } from './childProcess';
import type { NodeBinary } from './nodeBinary';
import { npmCommand, npmEnvironment, npmNodeGyp } from './npmCommand';

const DOWNLOAD_TIMEOUT_MS = 60_000;

/** Where n8n is, the Node it will run on, and where output goes. */
export interface SqliteBuild {
	folder: string;
	node: NodeBinary;
	logPath: string;
	signal: AbortSignal;
}

/**
 * Gives n8n the native half of sqlite3, as the package's own install script would (scripts are off
 * for the rest of the installation): first the prebuilt binary from its project's releases, then a
 * build from source. Both use Node-API, whose binaries serve every later Node.
 */
export async function buildSqlite(build: SqliteBuild): Promise<void> {
	if ((await attempt(async () => await download(build))) && (await loads(build))) return;
	try {
		await compile(build);
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		throw new CommandError(
			'n8n needs the native module of sqlite3. No prebuilt one could be downloaded or used, and ' +
				`building it failed: is there a C++ compiler with make and Python 3?\n${error.message}`,
		);
	}
	await load(build);
}

async function download(build: SqliteBuild): Promise<void> {
	await runToEnd({
		...inSqlite(build),
		args: [path.join(build.folder, 'node_modules/prebuild-install/bin.js'), '--runtime', 'napi'],
		timeoutMs: DOWNLOAD_TIMEOUT_MS,
	});
}

/** sqlite3 itself asks for node-gyp 8, which fails from Python 3.12 on; npm's own is current. */
async function compile(build: SqliteBuild): Promise<void> {
	const gyp = npmNodeGyp();
	if (!gyp) {
		const npm = npmCommand(['rebuild', 'sqlite3', '--ignore-scripts=false']);
		await runToEnd({ ...inSqlite(build), ...npm, cwd: build.folder });
		return;
	}
	await runToEnd({ ...inSqlite(build), args: [gyp, 'rebuild', '--jobs', 'max'] });
}

async function loads(build: SqliteBuild): Promise<boolean> {
	return await attempt(async () => await load(build));
}

async function load(build: SqliteBuild): Promise<void> {
	const script =
		"const { Database } = require('sqlite3');" +
		"new Database(':memory:').get('select 1', (error) => process.exit(error ? 1 : 0));";
	await runToEnd({ ...inSqlite(build), args: ['-e', script], cwd: build.folder });
}

function inSqlite({ folder, node, logPath, signal }: SqliteBuild) {
	const env = npmEnvironment();
	if (node.headers) env.npm_config_nodedir = node.headers;
	return { file: node.path, cwd: path.join(folder, 'node_modules/sqlite3'), env, logPath, signal };
}

async function attempt(work: () => Promise<void>): Promise<boolean> {
	try {
		await work();
		return true;
	} catch (error) {
		if (error instanceof CommandError) return false;
		throw error;
	}
}
