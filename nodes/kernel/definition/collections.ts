import type { Field } from './field';

/** What an operation may do otherwise. */
export function options(fields: Field[]): Field {
	return collection('Options', 'options', 'Add Option', fields);
}

/** What a list is narrowed down by. */
export function filters(fields: Field[]): Field {
	return collection('Filters', 'filters', 'Add Filter', fields);
}

/** What a new record may have besides. */
export function additionalFields(fields: Field[]): Field {
	return collection('Additional Fields', 'additionalFields', 'Add Field', fields);
}

/** What changes of a record; at least one field has to. */
export function updateFields(fields: Field[]): Field {
	return {
		...collection('Update Fields', 'updateFields', 'Add Field', fields),
		role: 'changes',
	};
}

function collection(
	displayName: string,
	name: string,
	placeholder: string,
	fields: Field[],
): Field {
	return { displayName, name, type: 'collection', placeholder, default: {}, options: fields };
}
