const { cp, mkdir, readFile, rm, writeFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const { autosendManifest, json, writeManifest } = require('./autosendPackage');

const ROOT = join(__dirname, '..');
const SOURCE = join(ROOT, 'autosend');
const TARGET = join(ROOT, 'out/n8n-nodes-autosend');

const COPIED = [
	'README.md',
	'CHANGELOG.md',
	'LICENSE.md',
	'index.js',
	'eslint.config.mjs',
	'credentials',
	'icons',
	'nodes',
];

// Of the scripts and dev dependencies of the root, those that need nothing outside the package.
const SCRIPTS = ['dev', 'lint', 'lint:fix', 'release', 'prepublishOnly'];
const TOOLS = [
	'@langchain/langgraph',
	'@n8n/node-cli',
	'@types/node',
	'eslint',
	'n8n-workflow',
	'prettier',
	'release-it',
	'typescript',
];

const TESTS = / *# The tests are[^\n]*\n *- run: bash .ci\/run\n/;
const CHECKS = '      - run: npm install && npm run lint && npm run build\n';

/**
 * Writes the stand-alone repository that the second package is published from: with the kernel as
 * files instead of a link, the output schemas as they were built, and without anything that points
 * out of it.
 */
async function autosendExport() {
	await rm(TARGET, { recursive: true, force: true });
	await mkdir(TARGET, { recursive: true });
	for (const name of COPIED) {
		await cp(join(SOURCE, name), join(TARGET, name), { recursive: true, dereference: true });
	}
	const schemas = 'nodes/AutoSend/__schema__';
	await cp(join(SOURCE, 'dist', schemas), join(TARGET, schemas), { recursive: true });
	for (const name of ['.npmrc', '.prettierrc.js']) await cp(join(ROOT, name), join(TARGET, name));
	await writeWorkflow('.github/workflows/publish.yml');
	await writeFile(join(TARGET, '.gitignore'), 'node_modules/\ndist/\n*.tgz\n*.tsbuildinfo\n');
	await writeManifest(join(TARGET, 'package.json'), await standAloneManifest());
	await writeManifest(join(TARGET, 'tsconfig.json'), await flatTsconfig());
}

/** The tests stay in the repository of both packages, whose release comes first. */
async function writeWorkflow(name) {
	const workflow = await readFile(join(ROOT, name), 'utf8');
	await mkdir(dirname(join(TARGET, name)), { recursive: true });
	await writeFile(join(TARGET, name), workflow.replace(TESTS, CHECKS));
}

async function standAloneManifest() {
	const { scripts, devDependencies } = await json('package.json');
	return {
		...(await autosendManifest()),
		scripts: { ...picked(scripts, SCRIPTS), build: 'n8n-node build', lint: 'n8n-node lint' },
		devDependencies: picked(devDependencies, TOOLS),
	};
}

async function flatTsconfig() {
	const [own, root] = await Promise.all([json('autosend/tsconfig.json'), json('tsconfig.json')]);
	const { preserveSymlinks, ...options } = own.compilerOptions;
	return { compilerOptions: { ...root.compilerOptions, ...options }, include: own.include };
}

function picked(all, names) {
	return Object.fromEntries(names.map((name) => [name, all[name]]));
}

module.exports = { autosendExport };
