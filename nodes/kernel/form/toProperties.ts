import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { parseEndpoint } from '../definition/endpoint';
import type { Field } from '../definition/field';
import { fieldsOf } from '../definition/fieldsOf';
import type { OperationDefinition, ResourceDefinition } from '../definition/operation';
import type { Service } from '../definition/service';

/**
 * Turns the definitions into the properties of the node: the Resource list, one Operation list a
 * resource, and the fields, each shown for the operations that use it.
 *
 * A literal that several operations share becomes one property, because n8n walks every top-level
 * property for every item.
 */
export function toProperties(resources: ResourceDefinition[], service: Service): INodeProperties[] {
	return [
		resourceProperty(resources),
		...resources.map((resource) => operationProperty(resource, service)),
		...fields(resources),
	];
}

// The linter misses a default that is not a literal; each list overrides this one.
const LIST: INodeProperties = {
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	default: '',
};

function resourceProperty(resources: ResourceDefinition[]): INodeProperties {
	return {
		...LIST,
		options: resources.map(({ name, value, description }) => ({ name, value, description })),
		default: resources[0].value,
		// Switches on the pagination function of the node, which is the road of every request.
		routing: { send: { paginate: true } },
	};
}

function operationProperty(
	{ value, operations, host }: ResourceDefinition,
	{ mainHost, baseUrlExpression }: Service,
): INodeProperties {
	return {
		...LIST,
		displayName: 'Operation',
		name: 'operation',
		displayOptions: { show: { resource: [value] } },
		options: operations.map(toOption),
		default: harmless(operations).value,
		// Not with the option of the resource: n8n 1.x knows no credential there.
		...(host !== mainHost && { routing: { request: { baseURL: baseUrlExpression(host) } } }),
	};
}

/** The operation to begin with: the first that reads a list, else the first that reads. */
function harmless(operations: OperationDefinition[]): OperationDefinition {
	return (
		operations.find(({ value }) => value === 'getAll') ??
		operations.find(({ value }) => value.startsWith('getMany')) ??
		operations.find(({ effects }) => effects === 'read') ??
		operations[0]
	);
}

function toOption(operation: OperationDefinition): INodePropertyOptions {
	const { name, value, action, description, endpoint } = operation;
	const { method, path } = parseEndpoint(endpoint);
	// The placeholders are filled, encoded, once the fields have been checked.
	return { name, value, action, description, routing: { request: { method, url: path } } };
}

/** The operations that use a literal: resource value → operation values. */
type Users = Map<string, string[]>;

function fields(resources: ResourceDefinition[]): INodeProperties[] {
	const usersOf = new Map<Field, Users>();
	for (const { value: resource, operations } of resources) {
		for (const operation of operations) {
			for (const field of fieldsOf(operation)) {
				const users: Users = usersOf.get(field) ?? new Map<string, string[]>();
				usersOf.set(field, users.set(resource, [...(users.get(resource) ?? []), operation.value]));
			}
		}
	}
	return inFormOrder([...usersOf.keys()], resources).flatMap((field) =>
		mergeResources(usersOf.get(field)!, resources).map((shown) => showFor(field, shown)),
	);
}

/**
 * Orders the fields so that each form shows its own as its operation lists them. Two operations
 * that list shared fields the other way round cannot both have their way; the first does.
 */
function inFormOrder(all: Field[], resources: ResourceDefinition[]): Field[] {
	const before = new Map(all.map((field) => [field, new Set<Field>()]));
	for (const operation of resources.flatMap(({ operations }) => operations)) {
		const listed = fieldsOf(operation);
		listed.slice(1).forEach((field, index) => before.get(field)!.add(listed[index]));
	}
	const rest = new Set(all);
	const ordered: Field[] = [];
	while (rest.size) {
		const candidates = [...rest];
		const isFree = (field: Field) => [...before.get(field)!].every((other) => !rest.has(other));
		const next = candidates.find(isFree) ?? candidates[0];
		rest.delete(next);
		ordered.push(next);
	}
	return ordered;
}

interface Shown {
	resource: string[];
	operation: string[];
}

/**
 * `displayOptions` shows every pair of a listed resource and a listed operation. Resources are
 * listed together only where that adds no pair that exists and does not use the field.
 */
function mergeResources(users: Users, resources: ResourceDefinition[]): Shown[] {
	const merged: Shown[] = [];
	for (const [resource, operations] of users) {
		const fitting = merged.find((shown) => {
			const together = [...shown.operation, ...operations];
			return [...shown.resource, resource].every((each) =>
				resources
					.find(({ value }) => value === each)!
					.operations.every(
						({ value }) => !together.includes(value) || users.get(each)!.includes(value),
					),
			);
		});
		if (!fitting) merged.push({ resource: [resource], operation: [...operations] });
		else {
			fitting.resource.push(resource);
			fitting.operation = [...new Set([...fitting.operation, ...operations])];
		}
	}
	return merged;
}

function showFor(field: Field, { resource, operation }: Shown): INodeProperties {
	const { displayOptions } = field;
	return {
		...toProperty(field),
		displayOptions: {
			...displayOptions,
			show: { resource, operation, ...displayOptions?.show },
		},
	};
}

// What n8n does not know of a field.
const OWN_KEYS = new Set(['role', 'lookup']);

function toProperty(field: Field): INodeProperties {
	const known = Object.entries(field).filter(([key]) => !OWN_KEYS.has(key));
	const property = Object.fromEntries(known) as Omit<INodeProperties, 'options'>;
	return field.options ? { ...property, options: field.options.map(toOptionOrField) } : property;
}

type OptionOrField = NonNullable<INodeProperties['options']>[number];

function toOptionOrField(each: NonNullable<Field['options']>[number]): OptionOrField {
	if ('values' in each) return { ...each, values: each.values.map(toProperty) };
	return 'type' in each ? toProperty(each) : each;
}
