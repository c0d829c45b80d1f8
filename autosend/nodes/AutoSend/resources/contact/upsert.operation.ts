import type { OperationDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';

export const upsert: OperationDefinition = {
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a contact',
	description:
		'Create a new contact, or update the current one if it already exists (upsert), and put it on lists, which can start an automation that sends email. One request per item: for many contacts, use Create or Update in Bulk.',
	endpoint: 'POST /contacts/email',
	effects: 'write',
	prepare: create.prepare,
	fields: create.fields,
};
