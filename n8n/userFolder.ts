/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { tryLock, type Release } from './folderLock';

/** A folder that n8n keeps its data in, held by this process until it is closed. */
export interface UserFolder {
	path: string;
	/** The password of n8n's owner; the same as before when the folder is kept between runs. */
	password: string;
	/** Gives the folder back; a fresh one is removed unless it is wanted for its logs. */
	close(options: { remove: boolean }): Promise<void>;
}

/** Opens the one folder that is kept between runs. */
export async function openKeptFolder(cache: string): Promise<UserFolder> {
	const folder = path.join(cache, 'kept');
	const lock = await tryLock(`${folder}.lock`);
	if (typeof lock !== 'function') {
		throw new Error(`The kept n8n is in use by process ${lock.pid}. Stop it first.`);
	}
	await mkdir(folder, { recursive: true });
	return await userFolder(folder, async () => await lock());
}

/** Makes a new empty folder, and removes those that killed runs left. */
export async function openFreshFolder(cache: string): Promise<UserFolder> {
	const runs = path.join(cache, 'runs');
	await mkdir(runs, { recursive: true });
	await removeAbandoned(runs);
	const folder = path.join(runs, `run-${randomBytes(4).toString('hex')}`);
	const release = (await tryLock(`${folder}.lock`)) as Release;
	await mkdir(folder);
	return await userFolder(folder, async (remove) => {
		if (remove) await rm(folder, { recursive: true, force: true });
		await release();
	});
}

async function userFolder(
	folder: string,
	close: (remove: boolean) => Promise<void>,
): Promise<UserFolder> {
	const password = await ownerPassword(path.join(folder, 'owner-password'));
	return { path: folder, password, close: async ({ remove }) => await close(remove) };
}

/** n8n asks for eight characters or more, with a capital letter and a digit. */
async function ownerPassword(file: string): Promise<string> {
	const known = await readFile(file, 'utf8').catch(() => undefined);
	if (known) return known;
	const password = `Try-${randomBytes(6).toString('hex')}-1`;
	await writeFile(file, password, { mode: 0o600 });
	return password;
}

async function removeAbandoned(runs: string): Promise<void> {
	const names = (await readdir(runs)).filter((name) => !name.endsWith('.lock'));
	for (const name of names) {
		const folder = path.join(runs, name);
		const lock = await tryLock(`${folder}.lock`);
		if (typeof lock !== 'function') continue;
		await rm(folder, { recursive: true, force: true });
		await lock();
	}
}
