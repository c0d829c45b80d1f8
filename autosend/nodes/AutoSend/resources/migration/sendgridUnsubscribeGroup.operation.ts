import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { addOtherFields, otherFields } from './otherFields';
import { sendgridApiKey } from './providerKey';

export const sendgridUnsubscribeGroup: OperationDefinition = {
	name: 'Import SendGrid Unsubscribe Group',
	value: 'sendgridUnsubscribeGroup',
	// The linter knows no SendGrid.
	action: 'Sendgrid import of an unsubscribe group',
	description: 'Import a SendGrid unsubscribe group with its addresses, which get no more email',
	endpoint: 'POST /migrations/sendgrid/sg-unsubscribe-group',
	effects: 'write',
	prepare: (values, { body }) => addOtherFields(values, body),
	fields: [
		sendgridApiKey,
		options([
			otherFields,
			{
				displayName: 'Unsubscribe Group ID',
				name: 'unsubscribeGroupId',
				type: 'string',
				default: '',
				placeholder: 'e.g. 12345',
				description: 'The SendGrid ID of the group',
				routing: { send: { type: 'body', property: 'unsubscribeGroupId' } },
			},
		]),
	],
};
