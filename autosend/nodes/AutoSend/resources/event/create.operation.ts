import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { checkName, description, properties, propertiesOf } from './definitionFields';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create an event',
	description: 'Define an event, so that it can be sent and start automations',
	endpoint: 'POST /events',
	effects: 'write',
	prepare: (values, { body }) => {
		checkName(body.eventName, 'Name');
		const defined = propertiesOf(objectOf(values.additionalFields).properties);
		if (defined) body.properties = defined;
	},
	fields: [
		{
			displayName: 'Name',
			name: 'newEventName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. invoice_paid',
			description: 'Letters, digits and underscores, up to 64. It cannot be changed later.',
			routing: { send: { type: 'body', property: 'eventName' } },
		},
		additionalFields([description, properties]),
	],
};
