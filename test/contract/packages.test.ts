/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals, @n8n/community-nodes/no-dangerous-functions */
import 'reflect-metadata';

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PackageDirectoryLoader } from 'n8n-core';

const ROOT = join(__dirname, '../..');

interface Manifest {
	name: string;
	files: string[];
	dependencies?: object;
}

const packages = [
	{
		folder: '.',
		name: 'n8n-nodes-smartlead',
		nodes: ['smartlead', 'smartleadTrigger'],
		credential: 'smartleadApi',
		maxBytes: 270_000,
	},
	{
		folder: 'autosend',
		name: 'n8n-nodes-autosend',
		nodes: ['autoSend', 'autoSendTrigger'],
		credential: 'autoSendApi',
		maxBytes: 140_000,
	},
];

let temporary: string;
beforeAll(() => {
	temporary = mkdtempSync(join(tmpdir(), 'packages-'));
	// What n8n itself brings: `n8n-workflow`.
	symlinkSync(join(ROOT, 'node_modules'), join(temporary, 'node_modules'));
});
afterAll(() => rmSync(temporary, { recursive: true }));

/** Packs a package as for publishing, and unpacks it where n8n would. */
function unpacked(folder: string, name: string): { tarball: string; root: string } {
	const pack = ['pack', '--ignore-scripts', '--pack-destination', temporary];
	execFileSync('npm', pack, { cwd: join(ROOT, folder), stdio: 'pipe' });
	const [file] = readdirSync(temporary).filter((each) => each.startsWith(name));
	execFileSync('tar', ['-xzf', file, `--one-top-level=${name}`], { cwd: temporary });
	return { tarball: join(temporary, file), root: join(temporary, name, 'package') };
}

describe.each(packages)('$name, packed', ({ folder, name, nodes, credential, maxBytes }) => {
	let tarball: string;
	let root: string;
	beforeAll(() => ({ tarball, root } = unpacked(folder, name)));

	it("is loaded by n8n's own loader, with its nodes and credential", async () => {
		const loader = new PackageDirectoryLoader(root);
		await loader.loadAll();
		expect(loader.packageName).toBe(name);
		expect(Object.keys(loader.known.nodes).sort()).toEqual(nodes);
		expect(Object.keys(loader.known.credentials)).toEqual([credential]);
	});

	it('has no dependencies, and nothing but what is loaded', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
		expect(manifest).toMatchObject({ name, peerDependencies: { 'n8n-workflow': '*' } });
		expect(manifest.dependencies).toBeUndefined();
		expect(readdirSync(join(root, 'dist')).sort()).toEqual(['credentials', 'icons', 'nodes']);
	});

	it(`is no larger than ${maxBytes / 1_000} kB`, () => {
		expect(statSync(tarball).size).toBeLessThanOrEqual(maxBytes);
	});
});
