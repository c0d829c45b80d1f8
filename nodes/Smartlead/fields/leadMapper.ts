import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../kernel/definition/field';
import { objectOf } from '../../kernel/definition/values';
import type { LeadMapping } from '../leads/leadRow';

/** How the columns of each item become a lead; read with `leadMapping`. */
export const leadMapper: Field = {
	displayName: 'Lead',
	name: 'leadList',
	type: 'resourceMapper',
	noDataExpression: true,
	required: true,
	default: { mappingMode: 'autoMapInputData', value: null },
	description:
		'Each input item is one lead. Mapped automatically, columns are found by their usual names, such as "First Name", first_name or firstName.',
	typeOptions: {
		resourceMapper: {
			resourceMapperMethod: 'getLeadFields',
			mode: 'map',
			fieldWords: { singular: 'field', plural: 'fields' },
			addAllFields: true,
			multiKeyMatch: false,
			supportAutoMap: true,
		},
	},
};

/** Custom fields set by hand, an entry of `options`. */
export const customFields: Field = {
	displayName: 'Custom Fields',
	name: 'customFields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Custom Field',
	default: {},
	description: 'Fields of your own, used in emails as variables; at most 200 a lead',
	options: [
		{
			displayName: 'Custom Field',
			name: 'field',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					required: true,
					default: '',
					placeholder: 'e.g. job_title',
				},
				{ displayName: 'Value', name: 'value', type: 'string', default: '' },
			],
		},
	],
};

/** What becomes of columns that are no lead field, an entry of `options`. */
export const otherColumns: Field = {
	displayName: 'Others as Custom Fields',
	name: 'otherColumns',
	type: 'boolean',
	default: true,
	description:
		'Whether columns of the item that are no lead field become custom fields; they are left out otherwise. Used when the fields are mapped automatically.',
};

/** How an operation is to put out what became of the leads, an entry of `options`. */
export const leadOutput: Field = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	default: 'leads',
	description: 'What to return',
	options: [
		{ name: 'One Item per Lead', value: 'leads', description: 'What became of each lead' },
		{
			name: 'One Item per Request',
			value: 'requests',
			description: 'The counters of Smartlead for up to 400 leads',
		},
	],
};

/** Name and value pairs of a fixed collection as an object. */
export function namedValues(collection: unknown): IDataObject {
	const rows = (objectOf(collection).field ?? []) as IDataObject[];
	return Object.fromEntries(rows.map(({ name, value }) => [name as string, value]));
}

/** The mapping that the fields above describe. */
export function leadMapping({ leadList, options }: IDataObject): LeadMapping {
	const chosen = objectOf(options);
	return {
		mapper: leadList,
		customFields: namedValues(chosen.customFields),
		otherColumns: chosen.otherColumns === true,
	};
}
