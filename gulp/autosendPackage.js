const { readFile, writeFile } = require('node:fs/promises');
const { join } = require('node:path');

const ROOT = join(__dirname, '..');

/**
 * Writes `autosend/package.json` from its manifest and what both packages share. It is not tracked,
 * because n8n refuses a repository with a second one; the build, the linter and n8n need it.
 */
async function autosendPackage() {
	await writeManifest(join(ROOT, 'autosend/package.json'), await autosendManifest());
}

/** The manifest of the second package, complete for publishing. */
async function autosendManifest() {
	const [own, root] = await Promise.all([json('autosend/manifest.json'), json('package.json')]);
	const { license, author, engines, main, files, peerDependencies } = root;
	return { ...own, license, author, engines, main, files, peerDependencies };
}

async function json(file) {
	return JSON.parse(await readFile(join(ROOT, file), 'utf8'));
}

async function writeManifest(file, manifest) {
	await writeFile(file, `${JSON.stringify(manifest, null, '\t')}\n`);
}

module.exports = { autosendManifest, autosendPackage, json, writeManifest };
