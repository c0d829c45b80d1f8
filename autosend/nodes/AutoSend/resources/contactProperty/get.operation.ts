import type { OperationDefinition } from '../../../kernel/definition/operation';
import { propertyName } from '../../fields/contactProperty';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a contact property',
	description: 'Get a contact property with its type, by name',
	endpoint: 'GET /contact-properties/name/{propertyName}',
	effects: 'read',
	fields: [propertyName],
};
