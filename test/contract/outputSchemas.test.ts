/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeParameters, NodeParameterValueType } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { rowsOf } from '../harness/cases';
import { entryFor } from '../harness/catalogue';
import { failWith } from '../harness/failWith';
import { runNode } from '../harness/runNode';
import { cases } from '../smartlead/resources';
import { smartlead } from '../smartlead/service';

// `npm run build` makes them; here they are held against what the node really puts out.
const FOLDER = join(__dirname, '../../dist/nodes/Smartlead/__schema__/v1.0.0');
// Fields that only an item of a particular fate has.
const OCCASIONAL = ['campaignLead/add.reason', 'lead/unsubscribe.changed'];

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
	items?: Schema;
}

// What changes the form of the output, which the schemas give as it is by default.
const SHAPING =
	/^(simplify|include\w+|fetch\w+|output|returnAs|returnLeadIds|showPlainTextResponse)$/;
// Their answers were seen live, and have no row to show: a file, and lists that the example has empty.
const WITHOUT = [
	'campaignLead/exportCsv',
	'campaignStatistics/getLeadStatistics',
	'campaignStatistics/getMailboxStatistics',
];
const fileOf = (name: string) => join(FOLDER, `${name}.json`);
const tables = rowsOf(cases);
const live = smartlead.resources
	.flatMap(({ value: resource, operations }) =>
		operations.map(({ value }) => ({
			name: `${resource}/${value}`,
			entry: entryFor(smartlead.catalogue, resource, value),
		})),
	)
	.filter(({ name, entry }) => entry?.liveVerified && !WITHOUT.includes(name));

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

it('are left out only where there is none', () => {
	expect(WITHOUT.filter((name) => existsSync(fileOf(name)))).toEqual([]);
});

it.each(live)('$name has the fields that the node puts out', async ({ name }) => {
	const file = fileOf(name);
	if (!existsSync(file)) {
		failWith([
			`${name} has no output schema, though the catalogue says that its answer was seen live (liveVerified): run \`npm run build\`, which writes it. If that writes none, name the operation in WITHOUT of test/contract/outputSchemas.test.ts, with the reason.`,
		]);
	}
	const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
	const rows = tables.filter(({ resource, operation }) => `${resource}/${operation}` === name);
	const items: object[] = [];
	for (const { resource, operation, row } of rows) {
		sandbox.reset();
		await row.given?.(sandbox);
		const parameters = { resource, operation, ...byDefault(row.parameters) };
		const run = await runNode(sandbox, parameters, { items: row.items, files: row.files });
		items.push(...run.items.map(({ json }) => json));
	}
	expect(items.length).toBeGreaterThan(0);
	const wrong = items.flatMap((item) => differences(schema, item, name));
	expect(wrong.filter((each) => !OCCASIONAL.includes(each))).toEqual([]);
	const never = Object.keys(schema.properties!).filter((key) => !items.some((item) => key in item));
	expect(never).toEqual([]);
});

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
