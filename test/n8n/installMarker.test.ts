/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
	isUsable,
	readMarker,
	writeMarker,
	type InstallMarker,
	type InstallWish,
} from '../../n8n/installMarker';

const bundled: InstallMarker = {
	n8n: '2.41.1',
	overrides: { linkedom: '0.18.12' },
	platform: 'linux',
	arch: 'x64',
	node: { source: 'bundled', version: 'v24.21.0', modules: '137' },
};
const onNode24: InstallMarker = { ...bundled, node: { ...bundled.node, source: 'running' } };
const wish: InstallWish = {
	n8n: '2.41.1',
	overrides: { linkedom: '0.18.12' },
	platform: 'linux',
	arch: 'x64',
	runningNode: { suitable: false, modules: '115' },
};

describe('isUsable', () => {
	it('refuses an installation without a marker', () => {
		expect(isUsable(undefined, wish)).toBe(false);
	});

	it('takes an installation with its own Node whatever Node is running', () => {
		expect(isUsable(bundled, wish)).toBe(true);
		expect(isUsable(bundled, { ...wish, runningNode: { suitable: true, modules: '147' } })).toBe(
			true,
		);
	});

	it.each([
		['n8n', { n8n: '2.42.0' }],
		['overrides', { overrides: {} }],
		['platform', { platform: 'darwin' }],
		['processor', { arch: 'arm64' }],
	])('refuses another %s', (_, difference) => {
		expect(isUsable(bundled, { ...wish, ...difference })).toBe(false);
	});

	it.each([
		['the same Node', { suitable: true, modules: '137' }, true],
		['another binary interface', { suitable: true, modules: '147' }, false],
		['a Node too old for n8n', { suitable: false, modules: '115' }, false],
	])('judges one built for the running Node, now on %s', (_, runningNode, usable) => {
		expect(isUsable(onNode24, { ...wish, runningNode })).toBe(usable);
	});
});

describe('readMarker', () => {
	let folder: string;
	beforeEach(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'install-marker-'));
	});
	afterEach(async () => await rm(folder, { recursive: true }));

	it('reads what was written', async () => {
		await writeMarker(folder, bundled);

		expect(await readMarker(folder)).toEqual(bundled);
	});

	it('takes a missing or broken marker for none', async () => {
		expect(await readMarker(folder)).toBeUndefined();
		await writeFile(path.join(folder, 'installed.json'), '{"n8n":');
		expect(await readMarker(folder)).toBeUndefined();
	});
});
