const { mkdir, writeFile } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const { built, catalogueOf, services } = require('./services');

const SAMPLE_ITEM = { email: 'li@example.net' };
// Their keys are of the account, not of the API.
const OPEN_OBJECT = /^custom_?fields$|_map$|^dynamic(?:Data|Variables)$|^filterCriteria$/i;

/**
 * Writes what the editor shows of an operation's output before its first run: the answer that the
 * catalogue has, as the built node puts it out by default. Only of answers that are known: they were
 * seen live, or docs show them and nothing is known against the docs.
 */
async function outputSchemas() {
	for (const service of services) {
		const entries = catalogueOf(service);
		const { resources } = built(service, 'resources');
		for (const { value: resource, operations } of resources) {
			for (const operation of operations) {
				const entry = entries.find(({ id }) => isOf(id, resource, operation.value));
				const isKnown = entry?.liveVerified || entry?.response.documented;
				const items = isKnown ? itemsOf(service, operation, entry) : [];
				if (items.length) await writeSchema(service, `${resource}/${operation.value}`, items);
			}
		}
	}
}

/** Whether the catalogue means an operation by an id: n8n's `getAll` is its `getMany`, at times. */
function isOf(id, resource, operation) {
	const names = operation === 'getAll' ? ['getAll', 'getMany'] : [operation];
	return names.some((name) => id === `${resource}.${name}`);
}

async function writeSchema({ node }, name, items) {
	const file = join(node, '__schema__/v1.0.0', `${name}.json`);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, JSON.stringify({ ...schemaOfAll(items), version: 1 }));
}

/** The items of an answer, by the functions of the built node; none where they hang on the input. */
function itemsOf(service, operation, { queryParams, response }) {
	const { bulkItems } = built(service, '../kernel/output/bulkItems');
	const { shape } = built(service, '../kernel/output/shape');
	const { secretDropper } = built(service, '../kernel/request/secrets');
	const { secretKeys, dialect } = built(service, 'service')[service.exportedAs];
	const { bulk, output = {} } = operation;
	if (output.file) return [];
	if (bulk?.results) {
		const entries = bulk
			.entries(service.sampleForm, SAMPLE_ITEM)
			.map((entry) => ({ ...entry, item: 0 }));
		return bulkItems(bulk, response.shape, { body: {}, entries }).map(({ json }) => json);
	}
	const answer = secretDropper(secretKeys)(response.shape, output.reveals);
	const items = shape(operation, answer, dialect, { simplify: true });
	// These come only when they are asked for.
	const mayHaveTags = queryParams.some(({ name }) => name === 'include_tags');
	if (mayHaveTags) items.forEach((item) => delete item.tags);
	return items;
}

/** Of values that stand for the same, some of which have keys that others lack. */
function schemaOfAll(values, key) {
	return values.map((value) => schemaOf(value, key)).reduce(merged);
}

function merged(one, other) {
	if (one.type === 'null') return other;
	if (!one.properties || !other.properties) return one;
	const properties = { ...one.properties };
	for (const [name, schema] of Object.entries(other.properties)) {
		properties[name] = properties[name] ? merged(properties[name], schema) : schema;
	}
	return { ...one, properties };
}

function schemaOf(value, key = '') {
	if (value === null) return { type: 'null' };
	if (Array.isArray(value)) {
		return value.length ? { type: 'array', items: schemaOfAll(value) } : { type: 'array' };
	}
	if (typeof value !== 'object') return { type: typeof value };
	if (OPEN_OBJECT.test(key)) return { type: 'object' };
	const known = Object.entries(value).filter(([, child]) => child !== undefined);
	const properties = known.map(([name, child]) => [name, schemaOf(child, name)]);
	return { type: 'object', properties: Object.fromEntries(properties) };
}

module.exports = { outputSchemas };
