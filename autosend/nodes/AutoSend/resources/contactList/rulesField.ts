import type { INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';

const WITHOUT_VALUE = ['is_empty', 'is_not_empty'];

const equals = { name: 'Equals', value: 'equals' };
const notEquals = { name: 'Does Not Equal', value: 'not_equals' };
const isEmpty = { name: 'Is Empty', value: 'is_empty' };
const isNotEmpty = { name: 'Is Not Empty', value: 'is_not_empty' };
const between = { name: 'Is Between', value: 'between' };

const stringOperators = [
	{ name: 'Contains', value: 'contains' },
	{ name: 'Does Not Contain', value: 'not_contains' },
	notEquals,
	{ name: 'Ends With', value: 'ends_with' },
	equals,
	isEmpty,
	isNotEmpty,
	{ name: 'Starts With', value: 'starts_with' },
];
const numberOperators = [
	notEquals,
	equals,
	between,
	{ name: 'Is Greater Than', value: 'greater_than' },
	{ name: 'Is Less Than', value: 'less_than' },
];
const booleanOperators = [equals, notEquals];
const dateOperators = [
	notEquals,
	equals,
	{ name: 'Is After', value: 'after' },
	{ name: 'Is Before', value: 'before' },
	between,
	isEmpty,
	isNotEmpty,
];

function operator(type: string, options: INodePropertyOptions[]): Field {
	return {
		displayName: 'Operator',
		name: 'operator',
		type: 'options',
		displayOptions: { show: { fieldType: [type] } },
		default: 'equals',
		description: 'How the field of the contact is compared with the value',
		options,
	};
}

/** The value of a rule on such a field; with Is Between the first of two. */
function value(type: string, rest: Pick<Field, 'type' | 'default' | 'description'>): Field {
	return {
		displayName: 'Value',
		name: 'value',
		displayOptions: { show: { fieldType: [type] }, hide: { operator: WITHOUT_VALUE } },
		...rest,
	};
}

/** The second value, with Is Between. */
function secondValue(type: string, rest: Pick<Field, 'type' | 'default' | 'description'>): Field {
	return {
		displayName: 'Value To',
		name: 'secondValue',
		displayOptions: { show: { fieldType: [type], operator: ['between'] } },
		...rest,
	};
}

/** The rules by which a segment finds its contacts, for a form that sets `specifyRules`. */
export const rulesField: Field = {
	displayName: 'Rules',
	name: 'rules',
	type: 'fixedCollection',
	required: true,
	displayOptions: { show: { type: ['segment'], specifyRules: ['fields'] } },
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Rule',
	default: {},
	description: 'What contacts have to be like to belong to the segment',
	options: [
		{
			displayName: 'Rule',
			name: 'rule',
			values: [
				{
					displayName: 'Field Name or ID',
					name: 'field',
					type: 'options',
					required: true,
					typeOptions: { loadOptionsMethod: 'getContactFieldNames' },
					default: '',
					description:
						'A field that all contacts have, or a contact property by its name. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				},
				{
					displayName: 'Field Type',
					name: 'fieldType',
					type: 'options',
					default: 'string',
					description: 'What the field holds; the list of fields says it in parentheses',
					options: [
						{ name: 'Boolean', value: 'boolean' },
						{ name: 'Date', value: 'date' },
						{ name: 'Number', value: 'number' },
						{ name: 'String', value: 'string' },
					],
				},
				operator('string', stringOperators),
				operator('number', numberOperators),
				operator('boolean', booleanOperators),
				operator('date', dateOperators),
				value('string', {
					type: 'string',
					default: '',
					description: 'The text to compare with',
				}),
				value('number', {
					type: 'number',
					default: 0,
					description: 'The number to compare with; the lower one with Is Between',
				}),
				value('boolean', {
					type: 'boolean',
					default: true,
					description: 'Whether the field has to be true',
				}),
				value('date', {
					type: 'dateTime',
					default: '',
					description:
						'The day to compare with, the earlier one with Is Between. Times are ignored.',
				}),
				secondValue('number', {
					type: 'number',
					default: 0,
					description: 'The higher number',
				}),
				secondValue('date', {
					type: 'dateTime',
					default: '',
					description: 'The later day. Times are ignored.',
				}),
			],
		},
	],
};
