/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runToEnd } from './childProcess';
import { npmCommand, npmEnvironment } from './npmCommand';

/** The checkout to pack, a folder for what is made on the way, and what interrupts. */
export interface PackOptions {
	checkout: string;
	workFolder: string;
	signal: AbortSignal;
}

/** Builds the package as `npm run build` does. */
export async function buildPackage({ checkout, workFolder, signal }: PackOptions): Promise<void> {
	const npm = npmCommand(['run', 'build']);
	const logPath = path.join(workFolder, 'build.log');
	// In CI the build prints no animation.
	const env = { ...process.env, CI: 'true', NO_COLOR: '1' };
	await runToEnd({ ...npm, cwd: checkout, env, logPath, signal });
}

/**
 * Packs a built package as for publishing and returns the tarball's path.
 *
 * @param folder of the package, in the checkout
 */
export async function packPackage(
	{ checkout, workFolder, signal }: PackOptions,
	folder = '.',
): Promise<string> {
	const destination = path.join(workFolder, 'pack', folder);
	await rm(destination, { recursive: true, force: true });
	await mkdir(destination, { recursive: true });
	const npm = npmCommand(['pack', '--ignore-scripts', '--pack-destination', destination]);
	const logPath = path.join(workFolder, 'pack.log');
	const cwd = path.join(checkout, folder);
	await runToEnd({ ...npm, cwd, env: npmEnvironment(), logPath, signal });
	const [tarball] = (await readdir(destination)).filter((name) => name.endsWith('.tgz'));
	if (!tarball) throw new Error(`npm pack left no tarball in ${destination}`);
	return path.join(destination, tarball);
}

// What n8n runs in the folder of a community package; without dependencies it needs no network.
const INSTALL = [
	'install',
	'--audit=false',
	'--fund=false',
	'--bin-links=false',
	'--install-strategy=shallow',
	'--ignore-scripts=true',
	'--package-lock=false',
];

const STRIPPED = ['devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

type PackageManifest = { name: string; version: string } & Partial<
	Record<(typeof STRIPPED)[number], unknown>
>;

/**
 * Installs a tarball as n8n installs a community package: unpacked into its folder, stripped of the
 * dependencies that n8n strips, the others installed, and listed in n8n's own package.json. Returns
 * the package's name.
 */
export async function installTarball(
	tarball: string,
	userFolder: string,
	signal: AbortSignal,
): Promise<string> {
	const nodes = path.join(userFolder, '.n8n/nodes');
	const modules = path.join(nodes, 'node_modules');
	await mkdir(modules, { recursive: true });
	const unpacked = await mkdtemp(path.join(userFolder, 'unpacked-'));
	await runToEnd({
		file: 'tar',
		args: ['-xzf', tarball, '-C', unpacked],
		cwd: userFolder,
		env: process.env,
		logPath: path.join(userFolder, 'unpack.log'),
		signal,
	});
	const source = path.join(unpacked, 'package');
	const manifestPath = path.join(source, 'package.json');
	const manifest = JSON.parse(await readFile(manifestPath, 'utf8')) as PackageManifest;
	for (const kind of STRIPPED) delete manifest[kind];
	await writeFile(manifestPath, JSON.stringify(manifest, null, 2));
	const { name, version } = manifest;
	const target = path.join(modules, name);
	await rm(target, { recursive: true, force: true });
	await mkdir(path.dirname(target), { recursive: true });
	await rename(source, target);
	await rm(unpacked, { recursive: true });
	const logPath = path.join(userFolder, 'install.log');
	await runToEnd({ ...npmCommand(INSTALL), cwd: target, env: npmEnvironment(), logPath, signal });
	await list(path.join(nodes, 'package.json'), name, version);
	return name;
}

async function list(manifestPath: string, name: string, version: string): Promise<void> {
	const before = await readFile(manifestPath, 'utf8').catch(() => '{}');
	const { dependencies } = JSON.parse(before) as { dependencies?: Record<string, string> };
	const listed = {
		name: 'installed-nodes',
		private: true,
		dependencies: { ...dependencies, [name]: version },
	};
	await writeFile(manifestPath, JSON.stringify(listed, null, 2));
}
