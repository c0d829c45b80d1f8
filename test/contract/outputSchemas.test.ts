/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import type { INodeParameters, NodeParameterValueType } from 'n8n-workflow';

import type { CatalogueOperation } from '../../catalogue';
import { rowsOf } from '../harness/cases';
import type { CaseSandbox } from '../harness/caseSandbox';
import type { CaseService } from '../harness/caseService';
import { entryFor } from '../harness/catalogue';
import { failWith } from '../harness/failWith';
import { runNode } from '../harness/runNode';
import type { ServiceFacts } from '../harness/serviceFacts';
import { describeServices } from '../services';

const ROOT = join(__dirname, '../..');
// Fields that only an item of a particular fate has.
const OCCASIONAL = [
	'campaignLead/add.reason',
	'contact/bulkUpsert.reason',
	'contactList/addContacts.contactId',
	'contactList/create.filterCriteria',
	'contactList/create.parentId',
	'contactList/removeContacts.contactId',
	'contactProperty/create.defaultValue',
	'contactProperty/create.description',
	'email/sendBulk.reason',
	'lead/unsubscribe.changed',
];

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

// What changes the form of the output, which the schemas give as it is by default.
const SHAPING =
	/^(simplify|include\w+|fetch\w+|output|returnAs|returnLeadIds|showPlainTextResponse)$/;
// Their answers are known, and have no row to show: a file, and lists that the example has empty.
const WITHOUT = [
	'campaignLead/exportCsv',
	'campaignStatistics/getLeadStatistics',
	'campaignStatistics/getMailboxStatistics',
	'inboundEmail/getAttachment',
];

/** Where `npm run build` writes a schema; here they are held against what the node really puts out. */
function fileOf({ folders }: ServiceFacts, name: string): string {
	const node = relative(folders.package, folders.node);
	return join(ROOT, folders.package, 'dist', node, '__schema__/v1.0.0', `${name}.json`);
}

function isAnswerKnown(entry: CatalogueOperation | undefined): boolean {
	return entry?.liveVerified === true || entry?.response.documented === true;
}

describeServices((service) => {
	const names = service.resources.flatMap(({ value: resource, operations }) =>
		operations
			.filter(({ value }) => isAnswerKnown(entryFor(service.catalogue, resource, value)))
			.map(({ value }) => `${resource}/${value}`),
	);

	it('are left out only where there is none', () => {
		const left = WITHOUT.filter((name) => existsSync(fileOf(service, name)));
		expect(left).toEqual([]);
	});

	testSchemas(
		service,
		names.filter((name) => !WITHOUT.includes(name)),
	);
});

function testSchemas<S extends CaseSandbox>(service: CaseService<S>, names: string[]): void {
	let sandbox: S;
	beforeAll(async () => (sandbox = await service.startSandbox()));
	afterAll(async () => await sandbox.stop());

	it.each(names)('%s has the fields that the node puts out', async (name) => {
		const file = fileOf(service, name);
		if (!existsSync(file)) {
			failWith([
				`${name} has no output schema, though the catalogue says that its answer is known (liveVerified, or documented): run \`npm run build\`, which writes it. If that writes none, name the operation in WITHOUT of test/contract/outputSchemas.test.ts, with the reason.`,
			]);
		}
		const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
		const items = await outputOf(service, sandbox, name);
		expect(items.length).toBeGreaterThan(0);
		const wrong = items.flatMap((item) => differences(schema, item, name));
		expect(wrong.filter((each) => !OCCASIONAL.includes(each))).toEqual([]);
		const never = Object.keys(schema.properties!).filter(
			(key) => !items.some((item) => key in item),
		);
		expect(never.filter((key) => !OCCASIONAL.includes(`${name}.${key}`))).toEqual([]);
	});
}

/** What the rows of an operation put out, in its form by default. */
async function outputOf<S extends CaseSandbox>(
	{ tested, cases }: CaseService<S>,
	sandbox: S,
	name: string,
): Promise<object[]> {
	const rows = rowsOf(cases).filter(
		({ resource, operation }) => `${resource}/${operation}` === name,
	);
	const items: object[] = [];
	for (const { resource, operation, row } of rows) {
		sandbox.reset();
		await row.given?.(sandbox);
		const parameters = { resource, operation, ...byDefault(row.parameters) };
		const options = { service: tested, items: row.items, files: row.files };
		const run = await runNode(sandbox, parameters, options);
		items.push(...run.items.map(({ json }) => json));
	}
	return items;
}

function byDefault(parameters: INodeParameters): INodeParameters {
	const kept = Object.entries(parameters).filter(([name]) => !SHAPING.test(name));
	return Object.fromEntries(
		kept.map(([name, value]) => [name, isCollection(value) ? byDefault(value) : value]),
	);
}

function isCollection(value: NodeParameterValueType | object): value is INodeParameters {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields that the schema has not, or with another type; null may stand for any. */
function differences(schema: Schema, value: unknown, path: string): string[] {
	if (value === null || value === undefined || schema.type === 'null') return [];
	const type = Array.isArray(value) ? 'array' : typeof value;
	if (type !== schema.type) return [`${path} is ${type}, not ${schema.type}`];
	if (Array.isArray(value)) {
		const { items } = schema;
		return items ? value.flatMap((each) => differences(items, each, `${path}[]`)) : [];
	}
	const { properties } = schema;
	if (typeof value !== 'object' || !properties) return [];
	return Object.entries(value).flatMap(([key, child]) =>
		properties[key] ? differences(properties[key], child, `${path}.${key}`) : [`${path}.${key}`],
	);
}
