import type { OperationDefinition } from '../../../kernel/definition/operation';
import { contactId } from '../../fields/contact';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a contact',
	description: 'Get a contact with its lists and contact properties',
	endpoint: 'GET /contacts/{contactId}',
	effects: 'read',
	fields: [contactId],
};
