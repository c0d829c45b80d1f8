import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { mappedValues } from '../../checks/mappedValues';

const ofTemplate = { content: ['template'] };

const LABEL = 'Variables';

const chosenWay: Field = {
	displayName: 'Specify Variables',
	name: 'specifyVariables',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: ofTemplate },
	default: 'fields',
	description: 'How to set the values of the variables in the template',
	options: [
		{
			name: 'Using Fields Below',
			value: 'fields',
			description: 'One field per variable of the template chosen above',
		},
		{
			name: 'Using JSON',
			value: 'json',
			description: 'All values as one JSON object, for any template',
		},
	],
};

const asFields: Field = {
	displayName: LABEL,
	name: 'variables',
	type: 'resourceMapper',
	noDataExpression: true,
	required: true,
	displayOptions: { show: { ...ofTemplate, specifyVariables: ['fields'] } },
	default: { mappingMode: 'defineBelow', value: null },
	description:
		'The values that fill the template. Mapped automatically, they come from the columns of the item with the same names.',
	typeOptions: {
		loadOptionsDependsOn: ['templateId.value'],
		resourceMapper: {
			resourceMapperMethod: 'getTemplateVariables',
			mode: 'map',
			fieldWords: { singular: 'variable', plural: 'variables' },
			addAllFields: true,
			multiKeyMatch: false,
			supportAutoMap: true,
			refreshStaleSchemaOnOpen: true,
		},
	},
};

const asJson: Field = {
	displayName: 'Variables (JSON)',
	name: 'variablesJson',
	type: 'json',
	required: true,
	displayOptions: { show: { ...ofTemplate, specifyVariables: ['json'] } },
	default: '{}',
	placeholder: 'e.g. { "orderNo": "A-1001", "total": 25 }',
	description: 'A JSON object with a value for each variable of the template, by its name',
};

/** How the variables of a template get their values; read with `variablesOf`. */
export const templateVariables: Field[] = [chosenWay, asFields, asJson];

/** What may be missing, an entry of `options`. */
export const allowEmptyVariables: Field = {
	displayName: 'Allow Empty Variables',
	name: 'allowEmptyVariables',
	type: 'boolean',
	displayOptions: { show: { '/content': ['template'], '/specifyVariables': ['fields'] } },
	default: true,
	description:
		'Whether to send the email when variables of the template have no value, which leaves gaps in its text',
};

/** Variables of an email that is written here, an entry of `options`. */
export const ownVariables: Field = {
	displayName: 'Variables (JSON)',
	name: 'ownVariables',
	type: 'json',
	displayOptions: { show: { '/content': ['inline'] } },
	default: '{}',
	placeholder: 'e.g. { "firstName": "Ana" }',
	description:
		'A JSON object with the values of variables such as {{firstName}} in subject and body',
};

/**
 * The values that fill the content of an item's email; undefined when there are none.
 *
 * @param values the checked values of the item
 * @throws FieldError for a variable without a value, or with one of the wrong type
 */
export function variablesOf(values: IDataObject, json: IDataObject): IDataObject | undefined {
	const filled = valuesFrom(values, json);
	return isEmpty(filled) ? undefined : filled;
}

function valuesFrom(values: IDataObject, json: IDataObject): IDataObject {
	const { content, specifyVariables, variables, variablesJson } = values;
	const options = objectOf(values.options);
	if (content !== 'template') return objectOf(options.ownVariables);
	if (specifyVariables === 'json') return objectOf(variablesJson);
	const mapped = mappedValues(variables, json, {
		label: LABEL,
		textFix: 'Enter text. To send a list or an object, choose to specify the values as JSON.',
	});
	const shared = objectOf(options.sharedVariables);
	const missing = mapped.missing.filter(
		(name) => !Object.hasOwn(shared, name) || isEmpty(shared[name]),
	);
	if (missing.length && options.allowEmptyVariables !== true) {
		throw withoutValue(missing, mapped.isAutomatic);
	}
	return mapped.values;
}

function withoutValue(missing: string[], isAutomatic: boolean): FieldError {
	const wayOut = isAutomatic
		? 'Add columns with these names to the item'
		: 'Enter values, or remove what the template can do without from the form';
	return new FieldError(
		`'${LABEL}' has no value for "${missing.join('", "')}"`,
		`${wayOut}. To send the email with gaps, turn on '${allowEmptyVariables.displayName}' in Options.`,
	);
}
