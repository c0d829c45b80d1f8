import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asText } from '../../../kernel/definition/values';
import { contactId } from '../../fields/contact';
import { eventName } from '../../fields/event';
import { sentProperties, sentPropertiesOf } from './sentProperties';

export const send: OperationDefinition = {
	name: 'Send Event',
	value: 'send',
	action: 'Send an event',
	description:
		'Record that an event happened for a contact. It starts the automations that wait for it, which can send real email. One request and one result per input item.',
	endpoint: 'POST /events/send',
	effects: 'sends-email',
	prepare: (values, { body }, { json }) => {
		const contact = asText(values.contactId);
		if (contact.includes('@')) body.email = contact;
		else body.contactId = contact;
		const properties = sentPropertiesOf(values, json);
		if (properties) body.eventProperties = properties;
	},
	fields: [
		{
			...eventName,
			description:
				'The event that happened. Choose it from the list to get a field for each of its properties.',
			routing: { send: { type: 'body', property: 'eventName' } },
		},
		{
			...contactId,
			// The API takes an address as well as an ID.
			lookup: undefined,
			description: 'The contact for whom it happened',
			modes: contactId.modes!.map((mode) => ({ ...mode, hint: undefined })),
		},
		...sentProperties,
	],
};
