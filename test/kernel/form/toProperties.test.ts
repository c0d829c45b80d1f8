import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../../../nodes/kernel/definition/field';
import type {
	OperationDefinition,
	ResourceDefinition,
} from '../../../nodes/kernel/definition/operation';
import { toProperties } from '../../../nodes/kernel/form/toProperties';
import { smartlead } from '../../../nodes/Smartlead/service';

function text(name: string, rest: Partial<Field> = {}): Field {
	return { displayName: name, name, type: 'string', default: '', ...rest };
}

function operation(value: string, fields: Field[]): OperationDefinition {
	return {
		name: `Name of ${value}`,
		value,
		action: `Action of ${value}`,
		description: `Description of ${value}`,
		endpoint: `GET /things/{thingId}/${value}`,
		effects: 'read',
		fields,
	};
}

function resource(
	value: string,
	operations: OperationDefinition[],
	host: ResourceDefinition['host'] = 'server',
): ResourceDefinition {
	return { name: `Name of ${value}`, value, description: `About ${value}`, host, operations };
}

/** Names of the fields that the editor shows for an operation, in its order. */
function shownFields(properties: INodeProperties[], resourceValue: string, operationValue: string) {
	return properties
		.filter(({ name }) => name !== 'resource' && name !== 'operation')
		.filter(
			({ displayOptions }) =>
				displayOptions!.show!.resource!.includes(resourceValue) &&
				displayOptions!.show!.operation!.includes(operationValue),
		)
		.map(({ name }) => name);
}

const named = (properties: INodeProperties[], name: string) =>
	properties.filter((property) => property.name === name);

describe('the Resource list', () => {
	const [list] = toProperties(
		[
			resource('campaign', [operation('get', [])]),
			resource('prospect', [operation('search', [])], 'smartProspect'),
		],
		smartlead,
	);

	it('offers the resources in their order and starts with the first', () => {
		expect(list).toMatchObject({ name: 'resource', type: 'options', default: 'campaign' });
		expect(
			(list.options as INodePropertyOptions[]).map(({ name, value }) => [name, value]),
		).toEqual([
			['Name of campaign', 'campaign'],
			['Name of prospect', 'prospect'],
		]);
	});

	it('switches on the pagination function for whatever is chosen', () => {
		expect(list.routing).toEqual({ send: { paginate: true } });
	});
});

describe('the Operation lists', () => {
	const properties = toProperties(
		[
			resource('campaign', [operation('get', []), operation('rename', [])]),
			resource('lead', [operation('find', [])]),
		],
		smartlead,
	);

	it('set the base URL of a resource that lives on another host than the core', () => {
		const prospects = resource('prospect', [operation('search', [])], 'smartProspect');
		const [prospect] = named(toProperties([prospects], smartlead), 'operation');
		expect(properties.map(({ routing }) => routing?.request)).not.toContainEqual(expect.anything());
		expect(prospect.routing!.request!.baseURL).toMatch(
			/^=.*\$credentials\.apiHost.*'https:\/\/prospect-api\.smartlead\.ai'.*\/api\/v1$/,
		);
	});

	it('are one a resource, shown for it alone, starting with its first operation', () => {
		const lists = named(properties, 'operation');
		expect(lists.map(({ displayOptions }) => displayOptions)).toEqual([
			{ show: { resource: ['campaign'] } },
			{ show: { resource: ['lead'] } },
		]);
		expect(lists.map((list) => list.default)).toEqual(['get', 'find']);
	});

	it.each([
		[['create', 'getAll', 'getManyTests'], 'getAll'],
		[['create', 'get', 'getManyTests'], 'getManyTests'],
		[['create', 'get', 'find'], 'get'],
		[['create'], 'create'],
	])('of %j start with the harmless %s', (values, expected) => {
		const operations = values.map((value) => ({
			...operation(value, []),
			effects: value === 'create' ? ('sends-email' as const) : ('read' as const),
		}));
		const [list] = named(toProperties([resource('test', operations)], smartlead), 'operation');
		expect(list.default).toBe(expected);
	});

	it('carry texts and request of each operation, the placeholders not yet filled', () => {
		const [{ options }] = named(properties, 'operation');
		expect(options).toHaveLength(2);
		expect(options![1]).toEqual({
			name: 'Name of rename',
			value: 'rename',
			action: 'Action of rename',
			description: 'Description of rename',
			routing: { request: { method: 'GET', url: '/things/{thingId}/rename' } },
		});
	});
});

describe('fields', () => {
	it('make one property of a literal that operations of a resource share', () => {
		const shared = text('shared');
		const properties = toProperties(
			[resource('campaign', [operation('get', [shared]), operation('rename', [shared])])],
			smartlead,
		);
		expect(named(properties, 'shared')).toEqual([
			{
				...shared,
				displayOptions: { show: { resource: ['campaign'], operation: ['get', 'rename'] } },
			},
		]);
	});

	it('lose what n8n does not know of them, also inside collections and groups', () => {
		const own = { role: 'id', lookup: 'thing' } as const;
		const inside = text('inside', own);
		const group = { displayName: 'Group', name: 'group', values: [inside] };
		const choices = [{ name: 'One', value: 1 }];
		const [first, second, third] = toProperties(
			[
				resource('campaign', [
					operation('get', [
						text('choice', { ...own, type: 'options', options: choices }),
						text('extra', { ...own, type: 'collection', options: [inside] }),
						text('rows', { ...own, type: 'fixedCollection', options: [group] }),
					]),
				]),
			],
			smartlead,
		).slice(2);
		const displayOptions = { show: { resource: ['campaign'], operation: ['get'] } };
		const bare = text('inside');
		expect(first).toEqual(text('choice', { type: 'options', options: choices, displayOptions }));
		expect(second).toEqual(text('extra', { type: 'collection', options: [bare], displayOptions }));
		const groups = [{ ...group, values: [bare] }];
		expect(third).toEqual(
			text('rows', { type: 'fixedCollection', options: groups, displayOptions }),
		);
	});

	it('make one property of a literal that resources share, where no other operation shows it', () => {
		const shared = text('shared');
		const properties = toProperties(
			[
				resource('campaign', [operation('get', [shared]), operation('rename', [])]),
				resource('lead', [operation('get', [shared]), operation('find', [shared])]),
			],
			smartlead,
		);
		expect(named(properties, 'shared').map(({ displayOptions }) => displayOptions)).toEqual([
			{ show: { resource: ['campaign', 'lead'], operation: ['get', 'find'] } },
		]);
	});

	it('make two properties of a literal where one would show it in an operation without it', () => {
		const shared = text('shared');
		const properties = toProperties(
			[
				resource('campaign', [operation('get', [shared]), operation('find', [])]),
				resource('lead', [operation('get', []), operation('find', [shared])]),
			],
			smartlead,
		);
		expect(named(properties, 'shared')).toHaveLength(2);
		expect(shownFields(properties, 'campaign', 'find')).toEqual([]);
		expect(shownFields(properties, 'lead', 'get')).toEqual([]);
	});

	it('merge by identity: equal literals stay apart, each for its own operation', () => {
		const properties = toProperties(
			[resource('campaign', [operation('get', [text('same')]), operation('find', [text('same')])])],
			smartlead,
		);
		expect(named(properties, 'same')).toHaveLength(2);
		expect(shownFields(properties, 'campaign', 'get')).toEqual(['same']);
		expect(shownFields(properties, 'campaign', 'find')).toEqual(['same']);
	});

	it('keep display options of their own beside resource and operation', () => {
		const own = {
			show: { returnAll: [false], '/mode': ['fields'] },
			hide: { simplify: [true] },
		};
		const properties = toProperties(
			[resource('campaign', [operation('get', [text('limit', { displayOptions: own })])])],
			smartlead,
		);
		expect(named(properties, 'limit')[0].displayOptions).toEqual({
			show: {
				resource: ['campaign'],
				operation: ['get'],
				returnAll: [false],
				'/mode': ['fields'],
			},
			hide: { simplify: [true] },
		});
	});

	it('come after the lists, each operation with its fields in the order of its definition', () => {
		const id = text('id');
		const properties = toProperties(
			[
				resource('campaign', [
					operation('rename', [id, text('name'), text('options')]),
					operation('get', [id, text('simplify')]),
				]),
			],
			smartlead,
		);
		expect(properties.slice(0, 2).map(({ name }) => name)).toEqual(['resource', 'operation']);
		expect(shownFields(properties, 'campaign', 'rename')).toEqual(['id', 'name', 'options']);
		expect(shownFields(properties, 'campaign', 'get')).toEqual(['id', 'simplify']);
	});

	it('leave the definitions as they are', () => {
		const shared = Object.freeze(
			text('shared', { displayOptions: Object.freeze({ show: Object.freeze({ a: [1] }) }) }),
		);
		const resources = [
			resource('campaign', [operation('get', [shared])]),
			resource('lead', [operation('get', [shared])]),
		];
		const before = structuredClone(resources);
		toProperties(resources, smartlead);
		expect(resources).toEqual(before);
	});
});

describe('merging over every set of up to three resources with up to three operations', () => {
	const VALUES = ['a', 'b', 'c'];
	/** Per operation value: the resource lacks it, has it without the field, has it with the field. */
	type State = 'absent' | 'without' | 'with';
	const STATES: State[] = ['absent', 'without', 'with'];
	const resourcesOfOne = STATES.flatMap((a) =>
		STATES.flatMap((b) => STATES.map((c) => [a, b, c])),
	).filter((states) => states.some((state) => state !== 'absent'));

	const shared = text('shared');
	const own = text('own');

	function build(sets: State[][]): ResourceDefinition[] {
		return sets.map((states, index) =>
			resource(
				`resource${index}`,
				VALUES.filter((_, at) => states[at] !== 'absent').map((value) =>
					operation(value, states[VALUES.indexOf(value)] === 'with' ? [own, shared] : [own]),
				),
			),
		);
	}

	/** Where the field is shown too often, too seldom or in vain. */
	function mistakes(sets: State[][]): string[] {
		const properties = toProperties(build(sets), smartlead);
		return sets.flatMap((states, index) =>
			VALUES.filter((_, at) => states[at] !== 'absent').flatMap((value) => {
				const expected = states[VALUES.indexOf(value)] === 'with' ? ['own', 'shared'] : ['own'];
				const shown = shownFields(properties, `resource${index}`, value).sort();
				return String(shown) === String(expected)
					? []
					: [`${JSON.stringify(sets)}: resource${index}.${value} shows ${shown.join()}`];
			}),
		);
	}

	it('shows the field exactly once in each operation that uses it and in no other', () => {
		const pairs = resourcesOfOne.flatMap((one) => resourcesOfOne.map((two) => [one, two]));
		const triples = pairs.flatMap((pair) => resourcesOfOne.map((three) => [...pair, three]));
		const sets = [...resourcesOfOne.map((one) => [one]), ...pairs, ...triples];
		expect(sets).toHaveLength(26 + 26 ** 2 + 26 ** 3);
		expect(sets.flatMap(mistakes).slice(0, 5)).toEqual([]);
	});

	it('needs one property for a field that every operation uses, however many resources there are', () => {
		const sets = resourcesOfOne.flatMap((one) =>
			resourcesOfOne.map((two) =>
				[one, two].map((states) =>
					states.map((state): State => (state === 'absent' ? 'absent' : 'with')),
				),
			),
		);
		const counts = sets.map((each) => named(toProperties(build(each), smartlead), 'shared').length);
		expect(new Set(counts)).toEqual(new Set([1]));
	});

	it('needs one property inside a resource, whichever operations use the field', () => {
		const counts = resourcesOfOne
			.filter((states) => states.includes('with'))
			.map((states) => named(toProperties(build([states]), smartlead), 'shared').length);
		expect(new Set(counts)).toEqual(new Set([1]));
	});
});

describe('the order of a form', () => {
	const [a, b, c] = ['a', 'b', 'c'].map((name) => text(name));
	const namesShown = (operations: OperationDefinition[], value: string) =>
		toProperties([resource('x', operations)], smartlead)
			.filter(({ displayOptions }) => displayOptions?.show?.operation?.includes(value))
			.map(({ name }) => name);

	it('is that of its operation, although another one uses shared fields first', () => {
		const operations = [operation('one', [a, c]), operation('two', [a, b, c])];
		expect(namesShown(operations, 'two')).toEqual(['a', 'b', 'c']);
	});

	it('follows the first operation where two want the opposite', () => {
		const operations = [operation('one', [a, b]), operation('two', [b, a])];
		expect(namesShown(operations, 'one')).toEqual(['a', 'b']);
		expect(namesShown(operations, 'two').sort()).toEqual(['a', 'b']);
	});
});
