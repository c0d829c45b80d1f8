import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { checkLength } from '../../checks/checkSize';
import { parentListId } from '../../fields/contactList';
import { filterCriteria } from './filterCriteria';
import { rulesField } from './rulesField';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a contact list',
	description:
		'Create a list, which contacts are put on, or a segment, which fills itself by rules on its contacts',
	endpoint: 'POST /contact-lists',
	effects: 'write',
	prepare: (values, { body }, _, timezone) => {
		checkLength(values.name, 200, 'Name');
		const { description } = objectOf(values.additionalFields);
		checkLength(description, 500, 'Description');
		if (values.type === 'segment') body.filterCriteria = filterCriteria(values, timezone);
	},
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Beta users',
			description: 'Name of the new list or segment. No other may have it.',
			routing: { send: { type: 'body', property: 'name' } },
		},
		{
			displayName: 'Type',
			name: 'type',
			type: 'options',
			noDataExpression: true,
			default: 'list',
			description: 'Whether contacts are put on it or found by rules',
			options: [
				{ name: 'List', value: 'list', description: 'Contacts are added and removed one by one' },
				{
					name: 'Segment',
					value: 'segment',
					description:
						'AutoSend finds the contacts that match your rules, and keeps them up to date',
				},
			],
			routing: { send: { type: 'body', property: 'type' } },
		},
		{
			displayName: 'Specify Rules',
			name: 'specifyRules',
			type: 'options',
			noDataExpression: true,
			displayOptions: { show: { type: ['segment'] } },
			default: 'fields',
			description: 'How the rules are given',
			options: [
				{ name: 'Using Fields Below', value: 'fields' },
				{
					name: 'Using JSON',
					value: 'json',
					description: 'A filter in the form that Get returns it, e.g. to copy a segment',
				},
			],
		},
		{
			displayName: 'Match',
			name: 'logicalOperator',
			type: 'options',
			required: true,
			displayOptions: { show: { type: ['segment'], specifyRules: ['fields'] } },
			default: 'AND',
			description: 'How many of the rules a contact has to match',
			options: [
				{ name: 'All Rules', value: 'AND' },
				{ name: 'Any Rule', value: 'OR' },
			],
		},
		rulesField,
		{
			displayName: 'Rules (JSON)',
			name: 'filterCriteria',
			type: 'json',
			required: true,
			displayOptions: { show: { type: ['segment'], specifyRules: ['json'] } },
			default: '{}',
			placeholder: 'e.g. {{ $json.filterCriteria }}',
			description:
				'An object with logicalOperator (AND or OR) and groups, a list of rules with field, fieldType, operator and value',
		},
		additionalFields([
			{
				displayName: 'Description',
				name: 'description',
				type: 'string',
				default: '',
				placeholder: 'e.g. Early access',
				description: 'What the list is for, up to 500 characters',
				routing: { send: { type: 'body', property: 'description' } },
			},
			parentListId,
		]),
	],
};
