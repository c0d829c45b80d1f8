const { readFile, writeFile } = require('node:fs/promises');
const { join } = require('node:path');

const README = join(__dirname, 'README.md');
const TABLE = /(<!-- operations -->\n)[^]*?(<!-- \/operations -->)/;

/** Writes the operations table of the README from the built node. */
async function operationsTable() {
	const { resources } = require('./dist/nodes/Smartlead/resources');
	const readme = await readFile(README, 'utf8');
	await writeFile(README, readme.replace(TABLE, `$1\n${tableOf(resources)}\n$2`));
}

function tableOf(resources) {
	const rows = resources.map(({ name, operations }) => {
		const names = operations.map((operation) => operation.name).join(', ');
		return `| ${name} (${operations.length}) | ${names} |`;
	});
	return ['| Resource | Operations |', '| --- | --- |', ...rows, ''].join('\n');
}

exports.default = operationsTable;
exports.tableOf = tableOf;
