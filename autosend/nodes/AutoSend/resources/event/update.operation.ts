import { updateFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { eventName } from '../../fields/event';
import { description, properties, propertiesOf } from './definitionFields';

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update an event',
	description:
		'Change the description of an event, or replace all of its properties. Its name stays.',
	endpoint: 'PATCH /events/eventName/{eventName}',
	effects: 'write',
	prepare: (values, { body }) => {
		const defined = propertiesOf(objectOf(values.updateFields).properties);
		if (defined) body.properties = defined;
	},
	fields: [
		eventName,
		updateFields([
			description,
			{
				...properties,
				description:
					'All properties the event has from now on, at most 50. Those you leave out are removed.',
			},
		]),
	],
};
