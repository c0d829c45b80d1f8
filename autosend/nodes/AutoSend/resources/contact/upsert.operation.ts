import type { OperationDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';

export const upsert: OperationDefinition = {
	name: 'Create or Update',
	value: 'upsert',
	action: 'Create or update a contact',
	// The linter demands how it begins and ends.
	description:
		'Create a new contact on the lists you choose, which can start automations that send email, or update the current one if it already exists (upsert)',
	endpoint: 'POST /contacts/email',
	effects: 'write',
	prepare: create.prepare,
	fields: create.fields,
};
