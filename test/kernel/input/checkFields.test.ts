import { DateTime } from 'luxon';
import type { IDataObject, IHttpRequestOptions, INode, INodeParameters } from 'n8n-workflow';

import type { Field, FieldRole } from '../../../nodes/kernel/definition/field';
import { FieldError } from '../../../nodes/kernel/definition/fieldError';
import { asTextList } from '../../../nodes/kernel/definition/textList';
import { checkFields } from '../../../nodes/kernel/input/checkFields';
import type { ParameterReader } from '../../../nodes/kernel/input/readEntered';

const NODE: Omit<INode, 'parameters'> = {
	id: '1',
	name: 'Acme',
	type: 'acme',
	typeVersion: 1,
	position: [0, 0],
};

/** What n8n gives for a path such as `steps.step[0].delay`. */
function parameterAt(parameters: INodeParameters, path: string): unknown {
	return path
		.split(/[.[\]]+/)
		.filter(Boolean)
		.reduce<unknown>((inner, key) => (inner as IDataObject | undefined)?.[key], parameters);
}

/**
 * @param entered the node's parameters; may hold dates, which expressions give
 * @param sent what n8n's routing has put into the request before
 * @param given what the expressions of fields give
 */
function check(
	fields: Field[],
	entered: object,
	sent: Partial<IHttpRequestOptions> = {},
	given: IDataObject = {},
) {
	const parameters = entered as INodeParameters;
	const reader: ParameterReader = {
		getNode: () => ({ ...NODE, parameters }),
		getNodeParameter(path, fallback, options) {
			const value = given[path] ?? parameterAt(parameters, path) ?? fallback;
			const locator = value as { mode?: string; value?: unknown };
			return options?.extractValue && locator.mode ? locator.value : value;
		},
	};
	const options: IHttpRequestOptions = { url: '/', qs: {}, body: {}, ...sent };
	const values = checkFields(reader, fields, options);
	return { values, qs: options.qs, body: options.body };
}

function refusal(fields: Field[], entered: object): [message: string, fix: string] {
	let refused: unknown;
	try {
		check(fields, entered);
	} catch (error) {
		refused = error;
	}
	expect(refused).toBeInstanceOf(FieldError);
	const { message, fix } = refused as FieldError;
	return [message, fix];
}

/** A field that is sent in the body under the same name. */
function field(type: Field['type'], rest: Partial<Field> = {}, displayName = 'Pace'): Field {
	const name = rest.name ?? 'pace';
	return {
		displayName,
		default: '',
		routing: { send: { type: 'body', property: name } },
		...rest,
		type,
		name,
	};
}

/** What JSON can hold and nothing can make a text of. */
const ODD = { toString: 1, valueOf: 1, toJSON: 1 };

it.each<[Field['type'], unknown]>([
	['options', ODD],
	['options', ['slow']],
	['multiOptions', [ODD]],
	['dateTime', ODD],
	['dateTime', true],
	['string', ODD],
	['boolean', ODD],
	['number', ODD],
])('a field of type %s cannot be %p', (type, pace) => {
	const options = [{ name: 'Slow', value: 'slow' }];
	expect(refusal([field(type, { options })], { pace })[0]).toMatch(/^'Pace' cannot be "/);
});

const collection = (options: Field[]) =>
	field('collection', { name: 'options', default: {}, options, routing: undefined }, 'Options');

describe('a password', () => {
	it('that is no text is refused without showing it', () => {
		const password = field('string', { typeOptions: { password: true } });
		const entered = { pace: { hidden: 'secret' } };
		expect(refusal([password], entered)).toEqual(["'Pace' is not a text", 'It has to be a text.']);
		expect(refusal([field('string')], entered)[0]).toContain('secret');
	});
});

describe('a number', () => {
	const number = (typeOptions: Field['typeOptions'] = {}) => [field('number', { typeOptions })];

	it.each([
		[5, 5],
		[0, 0],
		[-1.5, -1.5],
		['12', 12],
		[' 12 ', 12],
		['0', 0],
		['1e3', 1000],
	])('that is entered as %j is sent as %j', (entered, expected) => {
		const { values, body } = check(number(), { pace: entered }, { body: { pace: entered } });
		expect(values).toEqual({ pace: expected });
		expect(body).toEqual({ pace: expected });
	});

	it.each([['ten'], ['1,000'], [true], [[1]], [{ a: 1 }], [NaN], [Infinity]])(
		'cannot be %j',
		(entered) => {
			const [message, fix] = refusal(number(), { pace: entered });
			expect(message).toMatch(/^'Pace' cannot be ".+"$/);
			expect(fix).toBe('It has to be a number.');
		},
	);

	it.each([
		[{ minValue: 1, maxValue: 10 }, 0, 'It has to be from 1 to 10.'],
		[{ minValue: 1, maxValue: 10 }, '11', 'It has to be from 1 to 10.'],
		[{ minValue: 3 }, 2, 'It has to be 3 or more.'],
		[{ maxValue: 0 }, 1, 'It has to be 0 or less.'],
		[{ numberPrecision: 0 }, 1.5, 'It has to be a whole number.'],
	])('within %j cannot be %j', (typeOptions, entered, fix) => {
		expect(refusal(number(typeOptions), { pace: entered })).toEqual([`'Pace' is ${entered}`, fix]);
	});

	it.each([1, 10])('may be %d, an end of its range', (entered) => {
		const { values } = check(number({ minValue: 1, maxValue: 10 }), { pace: entered });
		expect(values).toEqual({ pace: entered });
	});
});

describe('a boolean', () => {
	it.each([
		[true, true],
		[false, false],
		['true', true],
		['false', false],
	])('that is entered as %j is sent as %j', (entered, expected) => {
		expect(check([field('boolean')], { pace: entered }).body).toEqual({ pace: expected });
	});

	it.each([['yes'], [1], [0]])('cannot be %j', (entered) => {
		expect(refusal([field('boolean')], { pace: entered })).toEqual([
			`'Pace' cannot be "${entered}"`,
			'It has to be true or false.',
		]);
	});
});

describe('a choice', () => {
	const choice = field('options', {
		options: [
			{ name: 'Start', value: 'START' },
			{ name: 'Pause', value: 'PAUSED' },
		],
	});
	const weekday = field('options', {
		options: [
			{ name: 'Sunday', value: 0 },
			{ name: 'Monday', value: 1 },
		],
	});

	it('has to be one of the values', () => {
		expect(check([choice], { pace: 'PAUSED' }).body).toEqual({ pace: 'PAUSED' });
		expect(refusal([choice], { pace: 'Pause' })).toEqual([
			`'Pace' cannot be "Pause"`,
			'It has to be one of: START, PAUSED.',
		]);
	});

	it.each([
		[0, 0],
		['1', 1],
		['0', 0],
	])('among numbers may come as %j', (entered, expected) => {
		expect(check([weekday], { pace: entered }).body).toEqual({ pace: expected });
	});

	it('from a loaded list of names may be any text', () => {
		const names = field('options', { typeOptions: { loadOptionsMethod: 'getTagNames' } });
		expect(check([names], { pace: 'VIP' }).body).toEqual({ pace: 'VIP' });
	});
});

describe('an ID from a loaded list', () => {
	const id = field('options', {
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getLeadCategories' },
	});

	it.each([
		[7, 7],
		['7', 7],
		[' 7 ', 7],
		// As a number it would be another ID.
		['9007199254740993', '9007199254740993'],
	])('that is entered as %j is sent as %j', (entered, expected) => {
		expect(check([id], { pace: entered }).body).toEqual({ pace: expected });
	});

	it.each([['Interested'], [0], [-3], [1.5], [true], ['0x10'], ['1e1'], [2 ** 53]])(
		'cannot be %j',
		(entered) => {
			const [message, fix] = refusal([id], { pace: entered });
			expect(message).toMatch(/^'Pace' cannot be "/);
			expect(fix).toMatch(/^An ID is a whole number\./);
		},
	);
});

describe('several choices', () => {
	const weekdays = field('multiOptions', {
		default: [],
		options: [0, 1, 2, 3].map((value) => ({ name: `Day ${value}`, value })),
	});
	const ids = field('multiOptions', {
		default: [],
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getEmailAccounts' },
	});

	it.each([
		['a list', [1, 2], [1, 2]],
		['a list of texts', ['1', '2'], [1, 2]],
		['one value', 3, [3]],
		['a text with commas', '1, 2,0', [1, 2, 0]],
		['a list with doubles', [1, 2, 1], [1, 2]],
		['a list with doubles of two types', [1, '1'], [1]],
	])('may come as %s', (_, entered, expected) => {
		expect(check([weekdays], { pace: entered }).body).toEqual({ pace: expected });
		if (!String(entered).includes('0')) {
			expect(check([ids], { pace: entered }).body).toEqual({ pace: expected });
		}
	});

	it('are refused with the one that is wrong', () => {
		expect(refusal([weekdays], { pace: [1, 9] })).toEqual([
			`'Pace' cannot be "9"`,
			'It has to be one of: 0, 1, 2, 3.',
		]);
		expect(refusal([ids], { pace: [501, 'ana@example.org'] })[0]).toBe(
			`'Pace' cannot be "ana@example.org"`,
		);
	});

	it('of which none is chosen are not sent from the top level, and are missed where required', () => {
		const sent = { body: { pace: [] } };
		expect(check([weekdays], { pace: [] }, sent)).toMatchObject({ values: {}, body: {} });
		expect(sent.body).toEqual({});
		expect(refusal([{ ...weekdays, required: true }], { pace: [] })[0]).toBe("'Pace' is required");
	});

	it('that were added as an option and left empty are sent as none', () => {
		const sent = { body: { pace: [] } };
		const { values, body } = check([collection([weekdays])], { options: { pace: [] } }, sent);
		expect(values).toEqual({ options: { pace: [] } });
		expect(body).toEqual({ pace: [] });
	});

	it('that are required in a row cannot be left empty', () => {
		const rows = field('fixedCollection', {
			name: 'plans',
			options: [{ displayName: 'Plan', name: 'plan', values: [{ ...weekdays, required: true }] }],
		});
		expect(refusal([rows], { plans: { plan: [{ pace: [] }] } })[0]).toBe(
			"'Pace' of plan 1 is required",
		);
	});
});

describe('several IDs that may be texts', () => {
	const tests = [
		field('multiOptions', { role: 'textId', typeOptions: { loadOptionsMethod: 'getTests' } }),
	];

	it.each([
		[
			['1201', 1202, 'test_001', '007'],
			[1201, 1202, 'test_001', '007'],
		],
		['1201, test_001', [1201, 'test_001']],
		[['1201', 1201], [1201]],
	])('that are entered as %j are sent as %j', (entered, expected) => {
		expect(check(tests, { pace: entered }).body).toEqual({ pace: expected });
	});

	it.each([[['1201', ' ']], ['1201,,1202']])('cannot be %j', (entered) => {
		expect(refusal(tests, { pace: entered })[0]).toBe("'Pace' has a blank entry");
	});
});

describe('a date', () => {
	const date = field('dateTime');

	it.each([
		['2026-01-31'],
		['2026-01-31T09:00'],
		['2026-01-31T09:00:00'],
		['2026-01-31T09:00:00Z'],
		['2026-01-31T09:00:00.000+02:00'],
		['2024-02-29'],
	])('may be %s', (entered) => {
		expect(check([date], { pace: entered }).values).toEqual({ pace: entered });
	});

	it('may be a date object of an expression', () => {
		const luxonLike = { toJSON: () => '2026-01-31T09:00:00.000+02:00' };
		const javaScript = new Date('2026-01-31T09:00:00Z');
		expect(check([date], { pace: luxonLike }).values.pace).toBe(luxonLike);
		expect(check([date], { pace: javaScript }).values.pace).toBe(javaScript);
	});

	it.each([
		['tomorrow'],
		['31.01.2026'],
		['01/31/2026'],
		['2026-13-01'],
		['2026-02-31'],
		['2026-01-31 09:00:00'],
		['2026-01-31Tjunk'],
		[1769850000],
		[new Date('broken')],
		[{ toJSON: () => null }],
	])('cannot be %s', (entered) => {
		const [message, fix] = refusal([date], { pace: entered });
		expect(message).toMatch(/^'Pace' cannot be "/);
		expect(fix).toMatch(/ISO 8601, such as 2026-01-31/);
	});
});

describe('a number that JSON cannot carry', () => {
	it.each([2 ** 53, -1e21, 1.5e308])('is refused (%d)', (entered) => {
		const [message, fix] = refusal([field('number')], { pace: entered });
		expect(message).toBe(`'Pace' is ${entered}`);
		expect(fix).toBe('That number is too large.');
	});

	it.each([NaN, Infinity])('is no text, either (%d)', (entered) => {
		const [message] = refusal([field('string')], { pace: entered });
		expect(message).toBe(`'Pace' cannot be "${entered}"`);
	});
});

describe('JSON', () => {
	const json = field('json');

	it.each([
		['{"a":[1]}', { a: [1] }],
		['[1]', [1]],
		[{ a: 1 }, { a: 1 }],
		[[1], [1]],
	])('that is entered as %j is sent as its value', (entered, expected) => {
		expect(check([json], { pace: entered }).body).toEqual({ pace: expected });
	});

	it.each([
		['{}', '[1]', 'an object'],
		['{}', 5, 'an object'],
		['{}', 'true', 'an object'],
		['[]', '{"a":1}', 'a list of objects'],
		['[]', '["a"]', 'a list of objects'],
		['[]', 'null', 'a list of objects'],
	])('with the default %s refuses %j', (byDefault, entered, what) => {
		const [message, fix] = refusal([{ ...json, default: byDefault }], { pace: entered });
		expect(message).toBe(`'Pace' is not ${what}`);
		expect(fix).toBe(`It has to be ${what}, as JSON.`);
	});

	it('that was added as an option and is an empty list is sent where a list is wanted', () => {
		const entered = { options: { pace: [] } };
		const list = [collection([{ ...json, default: '[]' }])];
		expect(check(list, entered).body).toEqual({ pace: [] });
		const object = [collection([{ ...json, default: '{}' }])];
		expect(refusal(object, entered)[0]).toBe("'Pace' is not an object");
	});

	it.each([
		[NaN, { lines: [{ total: NaN }] }],
		[Infinity, { total: Infinity }],
		['Invalid Date', { total: new Date(NaN) }],
		['Invalid Date', { total: DateTime.fromISO('31.01.2026') }],
		['Invalid DateTime', '{"total":"Invalid DateTime"}'],
	])('is refused with %s inside, of which null would be sent', (shown, entered) => {
		expect(refusal([json], { pace: entered })).toEqual([
			`'total' of 'Pace' cannot be "${shown}"`,
			'Check the expression that calculates it.',
		]);
	});

	it('may have dates inside', () => {
		const at = new Date(Date.UTC(2026, 0, 31));
		const entered = { at, on: DateTime.fromJSDate(at) };
		expect(check([json], { pace: entered }).body).toEqual({ pace: entered });
	});

	it('that does not parse is refused with the reason', () => {
		const [message, fix] = refusal([json], { pace: '{"a":' });
		expect(message).toBe("'Pace' is not valid JSON");
		expect(fix).toMatch(/JSON.*\.$/);
	});
});

describe('a text', () => {
	it.each([
		['hello', 'hello'],
		[' two words ', ' two words '],
		[5, '5'],
		[false, 'false'],
	])('that is entered as %j is sent as %j', (entered, expected) => {
		expect(check([field('string')], { pace: entered }).body).toEqual({ pace: expected });
	});

	it('cannot be an object, of which the message shows only the beginning', () => {
		const [message, fix] = refusal([field('string')], { pace: { long: 'x'.repeat(500) } });
		expect(message).toMatch(/^'Pace' cannot be "\{"long":"x+…"$/);
		expect(message.length).toBeLessThan(100);
		expect(fix).toBe('It has to be a text.');
	});
});

describe('a list of texts', () => {
	const send = { type: 'body' as const, property: 'pace' };
	const list = (required = false) => [
		field('string', { required, routing: { send: { ...send, value: asTextList } } }),
	];

	it.each<[string, unknown, string[]]>([
		['one text', 'Porto', ['Porto']],
		['commas', 'Porto, Lisbon ,Faro', ['Porto', 'Lisbon', 'Faro']],
		['lines', 'Porto\r\nLisbon\n', ['Porto', 'Lisbon']],
		[
			'an array, whose commas belong to the texts',
			['Acme, Inc.', 'Other'],
			['Acme, Inc.', 'Other'],
		],
		['numbers', [1, 2], ['1', '2']],
		['blank and repeated entries', ['a', ' ', 'a ', null, 'b'], ['a', 'b']],
	])('may be given as %s', (_, pace, expected) => {
		// What n8n's routing has put there before gives way.
		const { values, body } = check(list(), { pace }, { body: { pace: ['raw'] } });
		expect(values).toEqual({ pace: expected });
		expect(body).toEqual({ pace: expected });
	});

	it.each([[''], [' , '], [[]], [['']]])('is not sent when it is %j', (pace) => {
		expect(check(list(), { pace }, { body: { pace: ['raw'] } }).body).toEqual({});
		const options = collection(list());
		expect(check([options], { options: { pace } }, { body: { pace: [] } }).body).toEqual({});
		expect(refusal(list(true), { pace })[0]).toBe("'Pace' is required");
	});

	it.each([[NaN], [[NaN]], [{ a: 1 }], [/x/], [new Date(NaN)], [ODD], [[ODD]]])(
		'cannot be %p',
		(pace) => {
			expect(refusal(list(), { pace })[0]).toMatch(/^'Pace' cannot be "/);
		},
	);

	it('has no entries but texts', () => {
		expect(refusal(list(), { pace: ['a', { b: 1 }] })).toEqual([
			`'Pace' cannot be "{"b":1}"`,
			'It has to be a text.',
		]);
	});
});

describe('a resource locator', () => {
	const locator = (name: string, role?: FieldRole): Field =>
		field(
			'resourceLocator',
			{
				name,
				role,
				required: true,
				default: { mode: 'list', value: '' },
				modes: [
					{ displayName: 'From List', name: 'list', type: 'list' },
					{
						displayName: 'By ID',
						name: 'id',
						type: 'string',
						validation: [
							{
								type: 'regex',
								properties: { regex: '[0-9]+', errorMessage: 'A campaign ID is a whole number' },
							},
						],
					},
				],
			},
			'Campaign',
		);
	const entered = (value: unknown) => ({ campaignId: { __rl: true, mode: 'id', value } });

	it.each([
		[90211, 90211],
		['90211', 90211],
		[' 90211\n', 90211],
		['9007199254740993', '9007199254740993'],
	])('of an ID that is entered as %j is sent as %j', (value, expected) => {
		expect(check([locator('campaignId', 'id')], entered(value)).body).toEqual({
			campaignId: expected,
		});
	});

	it.each([['Spring outreach'], ['9021x'], ['1.5'], ['-1'], ['1 2']])(
		'of an ID cannot be %j',
		(value) => {
			expect(refusal([locator('campaignId', 'id')], entered(value))).toEqual([
				`'Campaign' cannot be "${value}"`,
				'A campaign ID is a whole number. Choose it from the list, or set it by ID.',
			]);
		},
	);

	it.each([[2 ** 53], [1.5], [true], [[90211]], [ODD]])(
		'of an ID takes no other value: %p',
		(value) => {
			const message = refusal([locator('campaignId', 'id')], entered(value))[0];
			expect(message).toMatch(/^'Campaign' cannot be "/);
		},
	);

	it.each([
		['1201', 1201],
		[1201, 1201],
		[' test_001 ', 'test_001'],
		['007', '007'],
		['1e3', '1e3'],
		['99999999999999999999', '99999999999999999999'],
	])('of an ID that may be a text, entered as %j, is sent as %j', (value, expected) => {
		const { modes, ...either } = locator('campaignId', 'id');
		expect(modes).toBeDefined();
		const fields = [{ ...either, role: 'textId' as const }];
		expect(check(fields, entered(value)).body).toEqual({ campaignId: expected });
	});

	it.each([['textId' as const], [undefined]])(
		'of an ID that is a text (role %p) takes no number that has lost digits',
		(role) => {
			const { modes, ...either } = locator('campaignId', 'id');
			const field = { ...either, modes: role && modes, role };
			expect(refusal([field], entered(2 ** 64))).toEqual([
				`'Campaign' cannot be "18446744073709552000"`,
				'A number of this size loses digits. Set it as text.',
			]);
		},
	);

	it('that holds no ID is sent as trimmed text', () => {
		const { modes, ...zone } = locator('timezone');
		expect(modes).toBeDefined();
		expect(check([zone], { timezone: { mode: 'id', value: ' UTC ' } }).body).toEqual({
			timezone: 'UTC',
		});
	});

	it('set by email takes an address, and no other text with an @', () => {
		const byEmail = (value: string) => ({ campaignId: { __rl: true, mode: 'email', value } });
		const { body } = check([locator('campaignId')], byEmail(' li@example.net '));
		expect(body).toEqual({ campaignId: 'li@example.net' });
		expect(refusal([locator('campaignId')], byEmail('a@b'))).toEqual([
			`'Campaign' cannot be "a@b"`,
			'Enter just the address, e.g. name@example.com, without a display name.',
		]);
	});

	it.each([[''], ['  '], [undefined], [null]])('that holds %j is missed', (value) => {
		expect(refusal([locator('campaignId', 'id')], entered(value))).toEqual([
			"'Campaign' is required",
			'Set a value for it.',
		]);
	});
});

describe('a blank', () => {
	const BLANKS: Array<[unknown]> = [[''], ['   '], [null], [undefined]];

	it.each(BLANKS)('(%j) is not sent, even where n8n has put it into the request', (blank) => {
		const fields = [
			field('string', { name: 'first' }),
			field('number', { name: 'second', routing: { send: { type: 'query', property: 'second' } } }),
			field('dateTime', {
				name: 'third',
				routing: { send: { type: 'body', property: 'third', value: '={{ $value }}' } },
			}),
		];
		const entered = { first: blank, second: blank, third: blank };
		const sent = {
			qs: { second: blank, other: 1 },
			body: { first: blank, third: 'Invalid DateTime', other: 2 },
		};
		const { values, qs, body } = check(fields, entered, sent as Partial<IHttpRequestOptions>);
		expect(values).toEqual({});
		expect(qs).toEqual({ other: 1 });
		expect(body).toEqual({ other: 2 });
	});

	it('leaves no empty object behind where its property is nested', () => {
		const nested = field('string', {
			routing: { send: { type: 'body', property: 'filters.dates.from' } },
		});
		const sent = { body: { filters: { dates: { from: '' } } } };
		expect(check([nested], { pace: '' }, sent).body).toEqual({});
		const kept = { body: { filters: { status: 'x', dates: { from: '' } } } };
		expect(check([nested], { pace: '' }, kept).body).toEqual({ filters: { status: 'x' } });
	});

	it.each(['string', 'number', 'options', 'dateTime', 'json'] as const)(
		'is refused in a required %s',
		(type) => {
			expect(refusal([field(type, { required: true, options: [] })], { pace: ' ' })).toEqual([
				"'Pace' is required",
				'Set a value for it.',
			]);
		},
	);

	it.each([[0], [false]])('is not %j', (entered) => {
		const type = typeof entered as 'number' | 'boolean';
		expect(check([field(type, { required: true })], { pace: entered }).body).toEqual({
			pace: entered,
		});
	});
});

describe('the default', () => {
	it('stands for a field that the node does not hold', () => {
		expect(check([field('number', { default: 50 })], {}).values).toEqual({ pace: 50 });
	});
});

describe('the request', () => {
	it('gets a value in the query or the body, nested at the dots of its property', () => {
		const fields = [
			field('number', { name: 'a', routing: { send: { type: 'query', property: 'lead_id' } } }),
			field('number', { name: 'b', routing: { send: { type: 'body', property: 'x.y' } } }),
		];
		const { qs, body } = check(fields, { a: '1', b: '2' }, { body: { x: { z: 3 } } });
		expect(qs).toEqual({ lead_id: 1 });
		expect(body).toEqual({ x: { y: 2, z: 3 } });
	});

	it('keeps what a `value` expression of the field has put there', () => {
		const day = field('dateTime', {
			routing: { send: { type: 'query', property: 'start_date', value: '={{ $value }}' } },
		});
		const { values, qs } = check(
			[day],
			{ pace: '2026-01-31T09:00:00' },
			{
				qs: { start_date: '2026-01-31' },
			},
		);
		expect(values).toEqual({ pace: '2026-01-31T09:00:00' });
		expect(qs).toEqual({ start_date: '2026-01-31' });
	});

	it('gets nothing of a field without a property', () => {
		const { values, qs, body } = check([field('string', { routing: undefined })], { pace: 'x' });
		expect(values).toEqual({ pace: 'x' });
		expect([qs, body]).toEqual([{}, {}]);
	});
});

describe('a hidden field', () => {
	const hidden = field('number', {
		required: true,
		displayOptions: { show: { returnAll: [false] } },
	});

	it('is not checked, not missed and not sent', () => {
		const entered = { returnAll: true, pace: 'not a number' };
		expect(check([hidden], entered)).toEqual({ values: {}, qs: {}, body: {} });
	});

	it('is checked once it is shown', () => {
		expect(refusal([hidden], { returnAll: false, pace: 'not a number' })[0]).toMatch(/^'Pace'/);
	});

	it('may depend on its neighbours in a collection, or on the node', () => {
		const neighbours = collection([
			field('boolean', { name: 'reactivate' }),
			field('number', { name: 'days', displayOptions: { show: { reactivate: [true] } } }),
			field('number', { name: 'hours', displayOptions: { show: { '/unit': ['hours'] } } }),
		]);
		const options = { reactivate: false, days: 1, hours: 2 };
		expect(check([neighbours], { unit: 'days', options }).body).toEqual({ reactivate: false });
		expect(
			check([neighbours], { unit: 'hours', options: { ...options, reactivate: true } }).body,
		).toEqual({ reactivate: true, days: 1, hours: 2 });
	});
});

describe('a field that hangs on a choice by an expression', () => {
	const choice: Field = {
		...field('options', { name: 'unit' }, 'Unit'),
		options: ['days', 'hours'].map((value) => ({ name: value, value })),
	};
	const days = field('number', { required: true, displayOptions: { show: { unit: ['days'] } } });
	const fields = [
		choice,
		days,
		collection([{ ...days, displayOptions: { show: { '/unit': ['days'] } } }]),
	];
	const entered = { unit: '={{ $json.unit }}', pace: 1, options: { pace: 2 } };

	it('counts where the expression makes that choice', () => {
		const { values } = check(fields, entered, {}, { unit: 'days' });
		expect(values).toEqual({ unit: 'days', pace: 1, options: { pace: 2 } });
	});

	it('is not missed and not sent where it makes another, even if n8n has put it there', () => {
		const sent = { body: { pace: 1 } };
		const { values, body } = check(fields, { ...entered, pace: '' }, sent, { unit: 'hours' });
		expect(values).toEqual({ unit: 'hours', options: {} });
		expect(body).toEqual({ unit: 'hours' });
	});

	it('takes nothing away from a field of the same name that counts', () => {
		const hours = { ...days, displayOptions: { show: { unit: ['hours'] } } };
		const { body } = check([choice, hours, days], entered, {}, { unit: 'hours' });
		expect(body).toEqual({ unit: 'hours', pace: 1 });
	});
});

describe('a notice', () => {
	it('is no value', () => {
		expect(check([field('notice')], { pace: 'Read this' })).toEqual({
			values: {},
			qs: {},
			body: {},
		});
	});
});

describe('a collection', () => {
	const options = collection([
		field('number', { name: 'days', default: 7 }),
		field('string', { name: 'label', default: 'none' }),
		collection([field('number', { name: 'deep' }, 'Deep')]),
	]);

	it('sends only what was added to it, never a default', () => {
		expect(check([options], { options: {} })).toEqual({
			values: { options: {} },
			qs: {},
			body: {},
		});
		expect(check([options], { options: { days: '3' } })).toEqual({
			values: { options: { days: 3 } },
			qs: {},
			body: { days: 3 },
		});
	});

	it('may hold collections', () => {
		const entered = { options: { options: { deep: '1' } } };
		expect(check([options], entered).values).toEqual({ options: { options: { deep: 1 } } });
		expect(refusal([options], { options: { options: { deep: 'x' } } })[0]).toBe(
			`'Deep' cannot be "x"`,
		);
	});
});

describe('email addresses', () => {
	const one = field('string', { role: 'email' });
	const several = field('string', { role: 'emails' });
	const list = field('string', {
		role: 'emails',
		routing: { send: { type: 'body', property: 'pace', value: asTextList } },
	});
	const TWO = ' a@example.com; b@example.com\n';

	it('are sent without what stands around and between them', () => {
		expect(check([one], { pace: ' a@example.com\n' }).body).toEqual({ pace: 'a@example.com' });
		expect(check([several], { pace: TWO }).body).toEqual({ pace: 'a@example.com,b@example.com' });
		expect(check([list], { pace: TWO }).body).toEqual({ pace: ['a@example.com', 'b@example.com'] });
		const given = ['a@example.com', 'a@example.com'];
		expect(check([list], { pace: given }).body).toEqual({ pace: ['a@example.com'] });
	});

	it('cannot be several where one is wanted', () => {
		expect(refusal([one], { pace: TWO })[0]).toBe("'Pace' has 2 addresses");
	});

	it.each([one, several, list])('cannot be other words', (each) => {
		expect(refusal([each], { pace: 'a@example.com, Li <b@example.com>' })[0]).toBe(
			`'Pace' cannot be "Li"`,
		);
	});
});

describe('a fixed collection', () => {
	const variants = field(
		'fixedCollection',
		{
			name: 'variants',
			default: {},
			routing: undefined,
			options: [
				{
					displayName: 'Variant',
					name: 'variant',
					values: [field('number', { name: 'share', routing: undefined }, 'Share')],
				},
			],
		},
		'A/B Variants',
	);
	const steps = (required = false) =>
		field(
			'fixedCollection',
			{
				name: 'steps',
				required,
				default: {},
				routing: undefined,
				options: [
					{
						displayName: 'Step',
						name: 'step',
						values: [
							field('number', { name: 'delay', routing: undefined, required: true }, 'Delay'),
							field('string', { name: 'subject', routing: undefined }, 'Subject'),
							variants,
						],
					},
				],
			},
			'Steps',
		);

	it.each([[{ delay: '1' }], [[{ delay: '1' }]]])('takes %j for a list of one', (step) => {
		const list = { ...steps(), typeOptions: { multipleValues: true } };
		expect(check([list], { steps: { step } }).values).toEqual({ steps: { step: [{ delay: 1 }] } });
	});

	it.each([['first'], [['first']], [7]])('refuses %j', (step) => {
		expect(refusal([steps()], { steps: { step } })).toEqual([
			expect.stringMatching(/^'Step' cannot be /),
			'It has to be an object, or a list of objects.',
		]);
	});

	it('gives its rows with checked values, without what was left blank', () => {
		const step = [
			{ delay: '1', subject: 'Hello' },
			{ delay: 2, subject: '', variants: { variant: [{ share: '60' }, { share: 40 }] } },
		];
		expect(check([steps()], { steps: { step } }).values).toEqual({
			steps: {
				step: [
					{ delay: 1, subject: 'Hello' },
					{ delay: 2, variants: { variant: [{ share: 60 }, { share: 40 }] } },
				],
			},
		});
	});

	it('gives one group of values without rows as an object', () => {
		expect(check([steps()], { steps: { step: { delay: '1' } } }).values).toEqual({
			steps: { step: { delay: 1 } },
		});
	});

	it('names the row of a wrong value', () => {
		const wrong = { steps: { step: [{ delay: 1 }, { delay: 'x' }] } };
		expect(refusal([steps()], wrong)[0]).toBe(`'Delay' of step 2 cannot be "x"`);
		const missing = { steps: { step: [{ delay: '' }] } };
		expect(refusal([steps()], missing)[0]).toBe("'Delay' of step 1 is required");
	});

	it('names both rows of a wrong value in rows of rows', () => {
		const wrong = {
			steps: {
				step: [{ delay: 1 }, { delay: 1, variants: { variant: [{ share: 1 }, { share: 'x' }] } }],
			},
		};
		expect(refusal([steps()], wrong)[0]).toBe(`'Share' of variant 2 of step 2 cannot be "x"`);
	});

	it.each([[{}], [{ step: [] }]])('that is required cannot be %j', (entered) => {
		expect(refusal([steps(true)], { steps: entered })).toEqual([
			"'Steps' is required",
			'Add at least one entry.',
		]);
		expect(check([steps()], { steps: entered }).values).toEqual({ steps: {} });
	});
});

describe('the first wrong value', () => {
	it('is the one that is reported', () => {
		const fields = [field('number', { name: 'a' }, 'A'), field('number', { name: 'b' }, 'B')];
		expect(refusal(fields, { a: 'x', b: 'y' })[0]).toMatch(/^'A'/);
	});
});

it('keeps what a field has put into the request where a hidden one shares its place', () => {
	const to = { send: { type: 'body' as const, property: 'subject' } };
	const show = (choice: string) => ({ show: { content: [choice] } });
	const fields = [
		field('options', {
			name: 'content',
			routing: undefined,
			options: ['own', 'other'].map((value) => ({ name: value, value })),
		}),
		field('string', { name: 'ownSubject', routing: to, displayOptions: show('own') }),
		field('string', { name: 'otherSubject', routing: to, displayOptions: show('other') }),
	];
	const entered = { content: '={{ "own" }}', ownSubject: 'Hello', otherSubject: 'Left behind' };
	const routed = { body: { subject: 'Left behind' } };
	expect(check(fields, entered, routed, { content: 'own' }).body).toEqual({ subject: 'Hello' });
});
