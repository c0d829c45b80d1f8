import type { FieldType } from 'n8n-workflow';

import { objectsIn } from '../../kernel/definition/values';
import { chosenId } from '../../kernel/pickers/chosen';
import type { DependentMapping } from '../../kernel/pickers/toResourceMapping';

const TYPES: Record<string, FieldType> = {
	boolean: 'boolean',
	date: 'dateTime',
	number: 'number',
};

/** The properties of the event in `eventName`. */
export const eventProperties: DependentMapping = (context) => {
	const name = chosenId(context, 'eventName');
	if (name === undefined) {
		return {
			fields: [],
			notice:
				'Choose an event to see its properties. If an expression sets the event, specify the properties using JSON.',
		};
	}
	return {
		record: { path: `/events/eventName/${encodeURIComponent(name)}` },
		ofRecord: ({ properties }) =>
			objectsIn(properties).map(({ propertyName, type }) => ({
				id: String(propertyName),
				displayName: String(propertyName),
				type: TYPES[String(type)] ?? 'string',
				required: false,
			})),
		notice: 'This event has no properties.',
	};
};
