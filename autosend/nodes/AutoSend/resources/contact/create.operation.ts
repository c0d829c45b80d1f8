import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { contactOf } from '../../contacts/contactRow';
import { listIds } from '../../fields/contactList';
import { contactMapper } from '../../fields/contactMapper';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a contact',
	description:
		'Create a contact that is new to the project. Joining a list can start an automation, which sends email. If the address may be known already, use Create or Update.',
	endpoint: 'POST /contacts',
	effects: 'write',
	prepare: ({ contact }, { body }, { json }) => {
		Object.assign(body, contactOf(contact, json));
	},
	fields: [contactMapper, additionalFields([listIds])],
};
