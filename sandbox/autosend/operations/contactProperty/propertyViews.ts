import type { ContactProperty } from '../../state/contactProperties';

/** A contact property as older docs have it, under the name of a custom field. */
export function customFieldView(property: ContactProperty): object {
	const { id, name, type, description, defaultValue, createdAt, updatedAt } = property;
	return { id, fieldName: name, fieldType: type, description, defaultValue, createdAt, updatedAt };
}

/** A contact property, with its old names beside the new ones. */
export function propertyView(property: ContactProperty): object {
	const { name, type } = property;
	return { name, type, ...customFieldView(property) };
}
