const { readFile, writeFile } = require('node:fs/promises');
const { join } = require('node:path');
const { built, services } = require('./services');

const TABLE = /(<!-- operations -->\n)[^]*?(<!-- \/operations -->)/;

/** Writes the operations table of each package's README from its built node. */
async function operationsTables() {
	for (const service of services) {
		const file = join(service.package, 'README.md');
		const { resources } = built(service, 'resources');
		const readme = await readFile(file, 'utf8');
		await writeFile(file, readme.replace(TABLE, `$1\n${tableOf(resources)}\n$2`));
	}
}

function tableOf(resources) {
	const rows = resources.map(({ name, operations }) => {
		const names = operations.map((operation) => operation.name).join(', ');
		return `| ${name} (${operations.length}) | ${names} |`;
	});
	return ['| Resource | Operations |', '| --- | --- |', ...rows, ''].join('\n');
}

module.exports = { operationsTables };
