/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeParameters, NodeParameterValueType } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { runNode } from '../harness/runNode';
import { rowsOf } from '../harness/cases';
import { cases } from '../smartlead/resources';

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
const tables = rowsOf(cases);
const withSchema = [...new Set(tables.map(({ resource, operation }) => `${resource}/${operation}`))]
	.map((name) => ({ name, file: join(FOLDER, `${name}.json`) }))
	.filter(({ file }) => existsSync(file));

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

it('are there for the operations whose answers were seen live', () => {
	expect(withSchema.length).toBeGreaterThanOrEqual(40);
});

it.each(withSchema)('$name has the fields that the node puts out', async ({ name, file }) => {
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
