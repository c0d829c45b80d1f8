import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { mappedValues } from '../../checks/mappedValues';

const LABEL = 'Properties';

/** What an event carries; read with `sentPropertiesOf`. */
export const sentProperties: Field[] = [
	{
		displayName: 'Specify Properties',
		name: 'specifyProperties',
		type: 'options',
		noDataExpression: true,
		default: 'fields',
		description: 'How to set the values that the event carries',
		options: [
			{
				name: 'Using Fields Below',
				value: 'fields',
				description: 'One field per property of the event chosen above',
			},
			{
				name: 'Using JSON',
				value: 'json',
				description: 'All values as one JSON object, for any event',
			},
		],
	},
	{
		displayName: LABEL,
		name: 'eventProperties',
		type: 'resourceMapper',
		noDataExpression: true,
		required: true,
		displayOptions: { show: { specifyProperties: ['fields'] } },
		default: { mappingMode: 'defineBelow', value: null },
		description:
			'The values that the event carries; empty ones are left out. Mapped automatically, they come from the columns of the item with the same names.',
		typeOptions: {
			loadOptionsDependsOn: ['eventName.value'],
			resourceMapper: {
				resourceMapperMethod: 'getEventProperties',
				mode: 'map',
				fieldWords: { singular: 'property', plural: 'properties' },
				addAllFields: true,
				multiKeyMatch: false,
				supportAutoMap: true,
				refreshStaleSchemaOnOpen: true,
			},
		},
	},
	{
		displayName: 'Properties (JSON)',
		name: 'eventPropertiesJson',
		type: 'json',
		required: true,
		displayOptions: { show: { specifyProperties: ['json'] } },
		default: '{}',
		placeholder: 'e.g. { "amount": 19.9, "currency_code": "EUR" }',
		description: 'A JSON object with a value for each property of the event, by its name',
	},
];

/**
 * The values that an item's event carries; undefined when there are none.
 *
 * @param values the checked values of the item
 * @throws FieldError for a value of the wrong type
 */
export function sentPropertiesOf(values: IDataObject, json: IDataObject): IDataObject | undefined {
	const { specifyProperties, eventProperties, eventPropertiesJson } = values;
	if (specifyProperties === 'json') {
		return isEmpty(eventPropertiesJson) ? undefined : objectOf(eventPropertiesJson);
	}
	const mapped = mappedValues(eventProperties, json, { label: LABEL });
	// Without a form, all columns of the item would be taken, of which most are no properties.
	const filled = mapped.isOpen
		? []
		: Object.entries(mapped.values).filter(([, value]) => !isEmpty(value));
	return filled.length ? Object.fromEntries(filled) : undefined;
}
