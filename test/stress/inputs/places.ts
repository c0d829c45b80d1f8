import type { INodeParameters, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import type { CaseSandbox } from '../../harness/caseSandbox';
import type { CaseService } from '../../harness/caseService';
import type { CaseRow } from '../../harness/cases';
import { rowsOf } from '../../harness/cases';

/** A field of an operation, within parameters that are right. */
export interface Place<Sandbox = unknown> {
	resource: string;
	operation: string;
	/** Labels of the fields of the operation: a refusal may name one that hangs on the field. */
	labels: string[];
	/** Its name, and those of the collections around it. */
	path: Array<string | number>;
	row: CaseRow<Sandbox>['row'];
}

type Level = Record<string, unknown>;

/** Every field that the case tables of a service fill in, each once for every row that does so. */
export function placesOf<S extends CaseSandbox>({
	cases,
	resources,
}: CaseService<S>): Array<Place<S>> {
	return rowsOf(cases).flatMap(({ resource, operation, row }) => {
		const { fields } = resources
			.find(({ value }) => value === resource)!
			.operations.find(({ value }) => value === operation)!;
		return fieldsIn(fields, row.parameters as Level, []).map(({ label, path }) => ({
			resource,
			operation,
			labels: [label, ...labelsIn(fields)],
			path,
			row,
		}));
	});
}

function fieldsIn(
	fields: INodeProperties[],
	values: Level,
	path: Place['path'],
): Array<{ label: string } & Pick<Place, 'path'>> {
	const given = fields.filter(({ name }, index) => {
		const isFirst = fields.findIndex((other) => other.name === name) === index;
		return name in values && isFirst;
	});
	return given.flatMap((field) => {
		const { name, displayName: label, type, options = [] } = field;
		const here = [...path, name];
		const value = values[name];
		if (type === 'resourceLocator') return [{ label, path: [...here, 'value'] }];
		// What it maps depends on the columns of the items.
		if (type === 'resourceMapper') return [];
		// Its form is open; what is in it is the user's own word to the API.
		if (name === 'rawBody') return [];
		if (typeof value !== 'object' || value === null) return [{ label, path: here }];
		if (type === 'collection') {
			return fieldsIn(options as INodeProperties[], value as Level, here);
		}
		if (type !== 'fixedCollection') return [{ label, path: here }];
		return (options as INodePropertyCollection[]).flatMap((group) => {
			const rows = (value as Level)[group.name];
			if (Array.isArray(rows)) {
				return fieldsIn(group.values, rows[0] as Level, [...here, group.name, 0]);
			}
			return rows ? fieldsIn(group.values, rows as Level, [...here, group.name]) : [];
		});
	});
}

/** The labels of fields and of all that is in them. */
function labelsIn(fields: INodeProperties[]): string[] {
	return fields.flatMap(({ displayName, options = [] }) => [
		displayName,
		...options.flatMap((option) =>
			'values' in option ? labelsIn(option.values) : 'type' in option ? labelsIn([option]) : [],
		),
	]);
}

/** The parameters with another value at a place. */
export function withValue(
	parameters: INodeParameters,
	path: Place['path'],
	value: unknown,
): INodeParameters {
	const copy = structuredClone(parameters) as Level;
	const parent = path.slice(0, -1).reduce<Level>((level, key) => level[key] as Level, copy);
	parent[path[path.length - 1]] = value;
	return copy as INodeParameters;
}
