import type { FieldType } from 'n8n-workflow';

import { objectOf } from '../../kernel/definition/values';
import { chosenId } from '../../kernel/pickers/chosen';
import type { DependentMapping, MappedField } from '../../kernel/pickers/toResourceMapping';

// Only `string` is documented. What is shown as a date may be worded in any way, so it is a text.
const TYPES: Record<string, FieldType> = {
	array: 'array',
	boolean: 'boolean',
	integer: 'number',
	number: 'number',
	object: 'object',
};

/** The variables of the template in `templateId`. */
export const templateVariables: DependentMapping = (context) => {
	const id = chosenId(context, 'templateId');
	if (id === undefined) {
		return {
			fields: [],
			notice:
				'Choose a template to see its variables. If an expression sets the template, specify the variables using JSON.',
		};
	}
	return {
		record: { path: `/templates/${encodeURIComponent(id)}` },
		ofRecord: ({ dynamicVariables }) => Object.entries(objectOf(dynamicVariables)).map(toField),
		notice: 'This template has no variables.',
	};
};

function toField([name, type]: [string, unknown]): MappedField {
	return {
		id: name,
		displayName: name,
		type: TYPES[String(type).toLowerCase()] ?? 'string',
		// No source says which a template can do without, and one that lacks leaves a gap.
		required: true,
	};
}
