import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { asTextList } from '../../../kernel/definition/textList';
import { timezone } from '../../../kernel/definition/timezone';
import { isEmpty, isObject } from '../../../kernel/definition/values';
import { checkLength } from '../../checks/checkSize';
import { unsubscribeGroupId } from '../../fields/suppressionGroup';
import { trackingClick, trackingOpen } from '../../fields/tracking';

/** What both a new automation and a changed one may have. */
export const automationFields = {
	active: {
		displayName: 'Activate',
		name: 'active',
		type: 'boolean',
		default: true,
		description:
			'Whether to activate the automation now, which sends real email to contacts who enter. Off, it is a draft.',
		routing: { send: { type: 'body', property: 'active' } },
	},
	allowReentry: {
		displayName: 'Allow Reentry',
		name: 'allowReentry',
		type: 'boolean',
		default: true,
		description: 'Whether a contact may enter more than once',
		routing: { send: { type: 'body', property: 'settings.allowReentry' } },
	},
	description: {
		displayName: 'Description',
		name: 'description',
		type: 'string',
		default: '',
		description: 'What the automation is for, up to 1,000 characters',
		routing: { send: { type: 'body', property: 'description' } },
	},
	entryCriteria: {
		displayName: 'Entry Criteria (JSON)',
		name: 'entryCriteria',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "type": "contact_created" }',
		description:
			'A JSON object with the type of what starts the automation and its conditions, as Get returns it without Simplify',
		routing: { send: { type: 'body', property: 'entryCriteria' } },
	},
	exitCriteria: {
		displayName: 'Exit Criteria',
		name: 'exitCriteria',
		type: 'string',
		default: '',
		placeholder: 'e.g. workflow_complete',
		description: 'The type of what makes a contact leave',
		routing: { send: { type: 'body', property: 'exitCriteria.type' } },
	},
	maxExecutionDays: {
		displayName: 'Max Days',
		name: 'maxExecutionDays',
		type: 'number',
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 30,
		description: 'How many days a contact may stay in the automation',
		routing: { send: { type: 'body', property: 'settings.maxExecutionDays' } },
	},
	name: {
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Welcome',
		description: 'The name of the automation, up to 255 characters',
		routing: { send: { type: 'body', property: 'name' } },
	},
	priority: {
		displayName: 'Priority',
		name: 'priority',
		type: 'number',
		typeOptions: { numberPrecision: 0 },
		default: 1,
		description: 'The priority of the automation, a whole number',
		routing: { send: { type: 'body', property: 'settings.priority' } },
	},
	tags: {
		displayName: 'Tags',
		name: 'tags',
		type: 'string',
		default: '',
		placeholder: 'e.g. onboarding, sales',
		description: 'Tags to find it by, with commas between them',
		routing: { send: { type: 'body', property: 'tags', value: asTextList } },
	},
	timezone: {
		...timezone,
		description: 'The time zone of the automation',
		routing: { send: { type: 'body', property: 'settings.timezone' } },
	},
	trackingClick,
	trackingOpen,
	unsubscribeGroupId,
} satisfies Record<string, Field>;

/**
 * Checks what both have.
 *
 * @throws FieldError for a text that is too long, and for criteria without a type
 */
export function checkAutomation({ name, description, entryCriteria }: IDataObject): void {
	checkLength(name, 255, automationFields.name.displayName);
	checkLength(description, 1_000, automationFields.description.displayName);
	if (entryCriteria === undefined) return;
	if (isObject(entryCriteria) && !isEmpty(entryCriteria.type)) return;
	throw new FieldError(
		"'Entry Criteria (JSON)' has no type",
		'Enter an object with a type, such as { "type": "contact_created" }.',
	);
}
