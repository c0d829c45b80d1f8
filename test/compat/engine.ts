/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { runToEnd } from '../../n8n/childProcess';
import { waitForLock } from '../../n8n/folderLock';
import { npmCommand, npmEnvironment } from '../../n8n/npmCommand';
import type { Progress } from '../../n8n/progress';

/** A release of n8n with the release of n8n-core that is its engine. */
export interface Release {
	n8n: string;
	core: string;
}

/** The last patch of an n8n 1.x that is still maintained, and of two older 2.x. */
export const RELEASES: Release[] = [
	{ n8n: '1.123.81', core: '1.122.48' },
	{ n8n: '2.20.12', core: '2.20.6' },
	{ n8n: '2.30.8', core: '2.30.4' },
];

export interface EngineOptions {
	cache: string;
	progress: Progress;
	signal: AbortSignal;
}

/**
 * Gives the folder in whose `node_modules` the engine of a release is, installing it there first.
 * It is moved into place when it is complete, so an interrupted one is never taken for a whole one.
 */
export async function ensureEngine(
	{ core }: Release,
	{ cache, progress, signal }: EngineOptions,
): Promise<string> {
	const folder = path.join(cache, `n8n-core-${core}`);
	await mkdir(cache, { recursive: true });
	const release = await waitForLock(`${folder}.lock`, {
		signal,
		onWait: ({ pid }) => progress.line(`Waiting for process ${pid}, which is installing it`),
	});
	try {
		if (await exists(folder)) return folder;
		const partial = `${folder}.partial`;
		await rm(partial, { recursive: true, force: true });
		await mkdir(partial);
		const manifest = { private: true, dependencies: { 'n8n-core': core } };
		await writeFile(path.join(partial, 'package.json'), JSON.stringify(manifest));
		await progress.step(`Installing n8n-core ${core} from the npm registry, this once`, () =>
			install(partial, signal),
		);
		await rename(partial, folder);
		return folder;
	} finally {
		await release();
	}
}

async function install(folder: string, signal: AbortSignal): Promise<void> {
	const options = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];
	const npm = npmCommand(['install', ...options, '--loglevel=error']);
	const logPath = path.join(folder, 'install.log');
	await runToEnd({ ...npm, cwd: folder, env: npmEnvironment(), logPath, signal });
}

async function exists(folder: string): Promise<boolean> {
	return await access(folder).then(
		() => true,
		() => false,
	);
}
