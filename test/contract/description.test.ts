import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { placeholders } from '../../nodes/kernel/definition/endpoint';
import type { Field, FieldGroup } from '../../nodes/kernel/definition/field';
import { fieldsOf } from '../../nodes/kernel/definition/fieldsOf';
import { limit, returnAll, simplify } from '../../nodes/kernel/definition/listFields';
import { failWith } from '../harness/failWith';
import type { ServiceFacts } from '../harness/serviceFacts';
import { services } from '../services';

/** A property and all that are inside it. */
function walk(property: INodeProperties): INodeProperties[] {
	if (property.type === 'collection') {
		return [property, ...(property.options as INodeProperties[]).flatMap(walk)];
	}
	if (property.type === 'fixedCollection') {
		const groups = property.options as INodePropertyCollection[];
		return [property, ...groups.flatMap(({ values }) => values.flatMap(walk))];
	}
	return [property];
}

/** The fields inside a field of an operation. */
function inside({ type, options = [] }: Field): Field[] {
	const fields =
		type === 'collection'
			? (options as Field[])
			: type === 'fixedCollection'
				? (options as FieldGroup[]).flatMap(({ values }) => values)
				: [];
	return fields.flatMap((field) => [field, ...inside(field)]);
}

/** What paging and output add, and what guards an operation. */
function isBesideCollection(field: Field): boolean {
	return [returnAll, limit, simplify].includes(field) || field.role === 'guard';
}

/** Whether a field is named for holding the API's IDs: a locator, or the method that loads its list. */
function isNamedForIds({ name, type, typeOptions }: Field): boolean {
	const method = typeOptions?.loadOptionsMethod;
	return method ? !method.endsWith('Names') : type === 'resourceLocator' && name.endsWith('Id');
}

/** What is wrong with the role of a field, as its name and the IDs of the API would have it. */
function wrongRole(id: string, field: Field, ids: ServiceFacts['ids']): string[] {
	const holdsIds = field.role === 'id' || field.role === 'textId';
	if (ids === 'texts') {
		// Both roles make numbers of digits.
		const wrong = `${id} has "${field.name}" with the role "${field.role}", and IDs of this API are texts: leave the role out.`;
		return holdsIds ? [wrong] : [];
	}
	if (holdsIds === isNamedForIds(field)) return [];
	return [
		holdsIds
			? `${id} has "${field.name}" with the role of IDs, and its name says otherwise.`
			: `${id} has "${field.name}", which needs role: 'id', or a list method named …Names.`,
	];
}

describe.each(services.map((service) => [service.name, service] as const))('%s', (_, service) => {
	const { resources, mostProperties } = service;
	const node = service.tested.newNode();
	const { properties } = node.description;
	const all = properties.flatMap(walk);
	const operations = resources.flatMap((resource) =>
		resource.operations.map(
			(operation) => [`${resource.value}.${operation.value}`, operation] as const,
		),
	);

	it(`stays within ${mostProperties} top-level properties, since n8n walks each for every item`, () => {
		expect(properties.length).toBeLessThanOrEqual(mostProperties);
	});

	it('names each resource and each operation of a resource once', () => {
		const names = resources.flatMap((resource) => [
			resource.value,
			...resource.operations.map(({ value }) => `${resource.value}.${value}`),
		]);
		expect(new Set(names).size).toBe(names.length);
	});

	describe.each(operations)('%s', (id, operation) => {
		const { action, description, endpoint, output } = operation;
		const fields = fieldsOf(operation);

		it('has texts as the n8n UX guidelines ask', () => {
			// Abbreviations such as A/B and DKIM, and names of other services, stay as they are.
			const isSentenceCase = /^[A-Z][^A-Z]*(A\/B|\b[A-Z]{2,}\b|[^A-Z])*$/.test(action);
			const saysMore = description !== action && description.length > 20;
			const hasRightEnd = /\. /.test(description) === description.endsWith('.');
			failWith([
				...(isSentenceCase ? [] : [`The action of ${id} is not in sentence case: "${action}".`]),
				...(saysMore ? [] : [`The description of ${id} says no more than its action.`]),
				...(hasRightEnd
					? []
					: [`The description of ${id} ends with a period where it is several sentences only.`]),
			]);
		});

		it('has a required field for each placeholder of its path', () => {
			const required = fields.filter((field) => field.required).map(({ name }) => name);
			failWith(
				placeholders(endpoint)
					.filter((name) => !required.includes(name))
					.map((name) => `${id} needs a required field "${name}": its endpoint has {${name}}.`),
			);
		});

		it('names each field once in each state of the form', () => {
			const shown = fields.filter(({ displayOptions }) => !displayOptions);
			const names = shown.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		});

		it('keeps Simplify to ten fields', () => {
			const kept = Object.keys(output?.simplify?.fields ?? {});
			expect(kept.length).toBeLessThanOrEqual(10);
		});

		it('puts every optional field into one collection', () => {
			const optional = fields.filter(
				(field) =>
					!field.required &&
					field.type !== 'notice' &&
					!isBesideCollection(field) &&
					// Where the API does not need it, it helps to choose a lead or is one of two ways.
					!(field.name === 'campaignId' && !placeholders(endpoint).includes(field.name)) &&
					!fields.some((other) => field.name in (other.displayOptions?.show ?? {})),
			);
			expect(optional.map(({ type }) => type).filter((type) => type !== 'collection')).toEqual([]);
			expect(optional.length).toBeLessThanOrEqual(1);
		});

		it('declares which of its fields hold IDs', () => {
			const every = fields.flatMap((field) => [field, ...inside(field)]);
			failWith(every.flatMap((field) => wrongRole(id, field, service.ids)));
		});
	});

	it('says what a button of a collection adds, for which n8n writes "Choose…" otherwise', () => {
		for (const { type, placeholder } of all) {
			if (type === 'fixedCollection') expect(placeholder).toMatch(/^Add [A-Z]/);
		}
	});

	const methods = node.methods ?? {};

	it('refers only to methods that exist', () => {
		for (const { typeOptions, modes } of all) {
			if (typeOptions?.loadOptionsMethod) {
				expect(methods.loadOptions).toHaveProperty(typeOptions.loadOptionsMethod);
			}
			const mapping = typeOptions?.resourceMapper?.resourceMapperMethod;
			if (mapping) expect(methods.resourceMapping).toHaveProperty(mapping);
			for (const mode of modes ?? []) {
				const method = mode.typeOptions?.searchListMethod;
				if (method) expect(methods.listSearch).toHaveProperty(method);
			}
		}
	});

	it('has no method that nothing refers to, but for what is excluded', () => {
		const used = all.flatMap(({ typeOptions, modes = [] }) => [
			typeOptions?.loadOptionsMethod,
			typeOptions?.resourceMapper?.resourceMapperMethod,
			...modes.map((mode) => mode.typeOptions?.searchListMethod),
		]);
		const { loadOptions, listSearch, resourceMapping } = methods;
		const names = Object.keys({ ...loadOptions, ...listSearch, ...resourceMapping });
		const unused = names.filter((name) => !used.includes(name));
		const { folders, unusedMethods } = service;
		const allowed = Object.keys(unusedMethods);
		failWith([
			...unused
				.filter((name) => !allowed.includes(name))
				.map(
					(name) =>
						`No field refers to ${name}: use it, or take it out of ${folders.node}/pickers.`,
				),
			...allowed
				.filter((name) => !unused.includes(name))
				.map(
					(name) => `${name} is no unused method: take it out of ${folders.tests}/exclusions.ts.`,
				),
		]);
	});

	it('sorts the resources, and the operations of each, by name', () => {
		const lists = [
			{ value: '', list: resources },
			...resources.map(({ value, operations: list }) => ({ value, list })),
		];
		failWith(
			lists.flatMap(({ value, list }) => {
				const names = list.map(({ name }) => name);
				const sorted = [...names].sort((a, b) => a.localeCompare(b));
				if (names.join() === sorted.join()) return [];
				const folder = [service.folders.node, 'resources', value].filter(Boolean).join('/');
				return [
					`${folder}/index.ts is not in the order of the names that users see: ${sorted.join(', ')}.`,
				];
			}),
		);
	});

	it('puts no parameter into a URL unencoded', () => {
		const lists = all.filter(({ name }) => name === 'operation' || name === 'resource');
		const urls = lists
			.flatMap(({ options }) => options as INodePropertyOptions[])
			.map(({ routing }) => routing?.request?.url ?? '');
		// The placeholders are filled and encoded in one place; an expression would bypass it.
		expect(urls.filter((url) => url.includes('{{') || url.startsWith('='))).toEqual([]);
	});
});
