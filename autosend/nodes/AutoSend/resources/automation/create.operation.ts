import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { automationFields, checkAutomation } from './automationFields';
import { emails, stepsJson, stepsOf } from './steps';

const { entryCriteria, name, ...others } = automationFields;

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create an automation',
	description:
		'Create an automation as a draft, or activate it at once: an active one sends real email to contacts who enter',
	endpoint: 'POST /automations',
	effects: 'sends-email',
	prepare: (values, { body }) => {
		if (values.startsOn === 'contactCreated') body.entryCriteria = { type: 'contact_created' };
		checkAutomation(body);
		body.steps = stepsOf(values);
	},
	fields: [
		{ ...name, required: true },
		{
			displayName: 'Starts On',
			name: 'startsOn',
			type: 'options',
			noDataExpression: true,
			default: 'contactCreated',
			description: 'What makes a contact enter',
			options: [
				{ name: 'Contact Created', value: 'contactCreated' },
				{
					name: 'Other',
					value: 'json',
					description: 'A property, list, segment or event, specified using JSON',
				},
			],
		},
		{ ...entryCriteria, required: true, displayOptions: { show: { startsOn: ['json'] } } },
		{
			displayName: 'Specify Steps',
			name: 'specifySteps',
			type: 'options',
			noDataExpression: true,
			default: 'fields',
			description: 'How to set what the automation does',
			options: [
				{ name: 'Using Fields Below', value: 'fields', description: 'Emails with waits between' },
				{ name: 'Using JSON', value: 'json', description: 'All that AutoSend can, with branches' },
			],
		},
		{ ...emails, required: true, displayOptions: { show: { specifySteps: ['fields'] } } },
		{ ...stepsJson, required: true, displayOptions: { show: { specifySteps: ['json'] } } },
		additionalFields(Object.values(others)),
	],
};
