/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const FILE = 'installed.json';

/** What an installation of n8n is made of. */
export interface InstallMarker {
	n8n: string;
	overrides: Record<string, string>;
	platform: string;
	arch: string;
	/** The Node that sqlite3 was built for and that n8n runs on. */
	node: { source: 'bundled' | 'running'; version: string; modules: string };
}

/** What this program, on this machine, with the running Node, would install. */
export interface InstallWish {
	n8n: string;
	overrides: Record<string, string>;
	platform: string;
	arch: string;
	runningNode: { suitable: boolean; modules: string };
}

/**
 * Whether a marker stands for an installation that can be used as it is. A bundled Node is good
 * on its machine whatever runs this program; a running one has to be of the same binary interface.
 */
export function isUsable(marker: InstallMarker | undefined, wish: InstallWish): boolean {
	if (!marker) return false;
	const same = (['n8n', 'overrides', 'platform', 'arch'] as const).every((key) =>
		isDeepStrictEqual(marker[key], wish[key]),
	);
	if (!same) return false;
	if (marker.node?.source === 'bundled') return true;
	return wish.runningNode.suitable && marker.node?.modules === wish.runningNode.modules;
}

/** Reads the marker of an installation; a missing or broken one means it is not complete. */
export async function readMarker(folder: string): Promise<InstallMarker | undefined> {
	try {
		return JSON.parse(await readFile(path.join(folder, FILE), 'utf8')) as InstallMarker;
	} catch {
		return undefined;
	}
}

/** Declares an installation complete. */
export async function writeMarker(folder: string, marker: InstallMarker): Promise<void> {
	await writeFile(path.join(folder, FILE), `${JSON.stringify(marker, null, '\t')}\n`);
}
