/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { isStale, tryLock, waitForLock } from '../../n8n/folderLock';

const here = { pid: process.pid, host: hostname() };
// Above what any Linux gives out.
const NO_PROCESS = 2 ** 30;

describe('a lock file', () => {
	let folder: string;
	let file: string;
	beforeEach(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'folder-lock-'));
		file = path.join(folder, 'a.lock');
	});
	afterEach(async () => await rm(folder, { recursive: true }));

	it('is held by one at a time', async () => {
		const release = await tryLock(file);
		expect(release).toBeInstanceOf(Function);
		expect(await tryLock(file)).toEqual(here);

		await (release as () => Promise<void>)();
		const again = await tryLock(file);
		expect(again).toBeInstanceOf(Function);
		await (again as () => Promise<void>)();
	});

	it('is taken over from a process that is gone', async () => {
		await writeFile(file, JSON.stringify({ ...here, pid: NO_PROCESS }));

		const release = await tryLock(file);

		expect(release).toBeInstanceOf(Function);
		await (release as () => Promise<void>)();
	});

	it('is waited for, until the wait is interrupted', async () => {
		const release = (await tryLock(file)) as () => Promise<void>;
		const controller = new AbortController();
		const onWait = jest.fn(() => controller.abort());

		await expect(waitForLock(file, { signal: controller.signal, onWait })).rejects.toThrow();

		expect(onWait).toHaveBeenCalledWith(here);
		await release();
	});
});

describe('isStale', () => {
	it.each([
		['held by a living process', here, 1_000, false],
		['not touched for a minute', here, 60_000, true],
		['of a process that is gone', { ...here, pid: NO_PROCESS }, 1_000, true],
		['of another machine', { pid: NO_PROCESS, host: 'elsewhere' }, 1_000, false],
	])('judges a lock %s', (_, holder, sinceTouchedMs, stale) => {
		expect(isStale(holder, sinceTouchedMs)).toBe(stale);
	});
});
