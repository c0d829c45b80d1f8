import type { OperationHandlers } from '../handler';
import { createProperty, deleteProperty, getProperties, getProperty } from './contactProperty';
import { createCustomField, deleteCustomField, getCustomFields } from './customField';

export const contactProperty: OperationHandlers = {
	'contactProperty.getMany': getProperties,
	'contactProperty.create': createProperty,
	'contactProperty.get': getProperty,
	'contactProperty.delete': deleteProperty,
	'customField.getMany': getCustomFields,
	'customField.create': createCustomField,
	'customField.deleteByName': deleteCustomField,
};
