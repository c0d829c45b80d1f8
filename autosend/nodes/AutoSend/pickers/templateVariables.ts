import type {
	FieldType,
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { objectOf } from '../../kernel/definition/values';
import { chosenId } from '../../kernel/pickers/chosen';
import { readRecord } from '../../kernel/pickers/rows';
import { autoSend } from '../service';

// Only `string` is documented. What is shown as a date may be worded in any way, so it is a text.
const TYPES: Record<string, FieldType> = {
	array: 'array',
	boolean: 'boolean',
	integer: 'number',
	number: 'number',
	object: 'object',
};

/** The variables of the template in `templateId`, for a resource mapper. */
export async function getTemplateVariables(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const id = chosenId(this, 'templateId');
	if (id === undefined) {
		return {
			fields: [],
			emptyFieldsNotice:
				'Choose a template to see its variables. If an expression sets the template, specify the variables using JSON.',
		};
	}
	const path = `/templates/${encodeURIComponent(id)}`;
	const { dynamicVariables } = await readRecord(this, autoSend, { path });
	return {
		fields: Object.entries(objectOf(dynamicVariables)).map(toField),
		emptyFieldsNotice: 'This template has no variables.',
	};
}

function toField([name, type]: [string, unknown]): ResourceMapperField {
	return {
		id: name,
		displayName: name,
		type: TYPES[String(type).toLowerCase()] ?? 'string',
		display: true,
		required: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
	};
}
