const { mkdir, readFile, writeFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const { series } = require('gulp');
const { autosendExport } = require('./gulp/autosendExport');
const { autosendPackage } = require('./gulp/autosendPackage');
const tsx = require('tsx/cjs/api');

const README = join(__dirname, 'README.md');
const TABLE = /(<!-- operations -->\n)[^]*?(<!-- \/operations -->)/;
const SCHEMAS = join(__dirname, 'dist/nodes/Smartlead/__schema__/v1.0.0');
const SAMPLE_LEAD = { email: 'li@example.net' };
// Their keys are of the account, not of the API.
const OPEN_OBJECT = /^custom_fields$|_map$/;

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

/**
 * Writes what the editor shows of an operation's output before its first run: the answer that the
 * catalogue has, as the built node puts it out by default. Only of answers that were seen live.
 */
async function outputSchemas() {
	const { resources } = require('./dist/nodes/Smartlead/resources');
	const { loadCatalogue } = tsx.require('./catalogue/index.ts', __filename);
	const entries = loadCatalogue('smartlead');
	for (const { value: resource, operations } of resources) {
		for (const operation of operations) {
			const name = operation.value === 'getAll' ? '(getAll|getMany)' : operation.value;
			const id = new RegExp(`^${resource}\\.${name}$`);
			const entry = entries.find((each) => id.test(each.id));
			const [item] = entry?.liveVerified ? itemsOf(operation, entry) : [];
			if (!item) continue;
			const file = join(SCHEMAS, resource, `${operation.value}.json`);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, JSON.stringify({ ...schemaOf(item), version: 1 }));
		}
	}
}

/** The items of an answer, by the functions of the built node; none where they hang on the input. */
function itemsOf(operation, { queryParams, response }) {
	const { bulkItems } = built('kernel/output/bulkItems');
	const { shape } = built('kernel/output/shape');
	const { secretDropper } = built('kernel/request/secrets');
	const { smartlead } = built('Smartlead/service');
	const { bulk, output = {} } = operation;
	if (output.file) return [];
	if (bulk?.results) {
		const entries = bulk.entries({}, SAMPLE_LEAD).map((entry) => ({ ...entry, item: 0 }));
		return bulkItems(bulk, response.shape, { body: {}, entries }).map(({ json }) => json);
	}
	const answer = secretDropper(smartlead.secretKeys)(response.shape, output.reveals);
	const items = shape(operation, answer, smartlead.dialect, { simplify: true });
	// These come only when they are asked for.
	const mayHaveTags = queryParams.some(({ name }) => name === 'include_tags');
	if (mayHaveTags) items.forEach((item) => delete item.tags);
	return items;
}

function built(name) {
	return require(`./dist/nodes/${name}`);
}

function schemaOf(value, key = '') {
	if (value === null) return { type: 'null' };
	if (Array.isArray(value)) {
		return value.length ? { type: 'array', items: schemaOf(value[0]) } : { type: 'array' };
	}
	if (typeof value !== 'object') return { type: typeof value };
	if (OPEN_OBJECT.test(key)) return { type: 'object' };
	const known = Object.entries(value).filter(([, child]) => child !== undefined);
	const properties = known.map(([name, child]) => [name, schemaOf(child, name)]);
	return { type: 'object', properties: Object.fromEntries(properties) };
}

exports.autosendExport = autosendExport;
exports.autosendPackage = autosendPackage;
exports.default = series(operationsTable, outputSchemas);
exports.tableOf = tableOf;
