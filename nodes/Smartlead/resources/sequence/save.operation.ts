import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import type { StepsValue } from './stepsField';
import { stepsField, stepsFromFields } from './stepsField';
import { stepsFromJson } from './stepsFromJson';

export const save: OperationDefinition = {
	name: 'Save',
	value: 'save',
	action: 'Save the sequence of a campaign',
	description:
		'Replace all email steps of a campaign; steps that are left out are deleted. Pause an active campaign first.',
	endpoint: 'POST /campaigns/{campaignId}/sequences',
	effects: 'write',
	output: { items: 'data.sequences' },
	prepare: (values, { body }) => {
		body.sequences =
			values.specifySteps === 'json'
				? stepsFromJson(values.sequencesJson as unknown[])
				: stepsFromFields(values.sequences as StepsValue);
	},
	fields: [
		campaignId,
		{
			displayName: 'Specify Steps',
			name: 'specifySteps',
			type: 'options',
			required: true,
			default: 'fields',
			description: 'How the steps are given',
			options: [
				{ name: 'Using Fields Below', value: 'fields' },
				{
					name: 'Using JSON',
					value: 'json',
					description: 'A list of steps, also as Get Many returns it',
				},
			],
		},
		stepsField,
		{
			displayName: 'Steps',
			name: 'sequencesJson',
			type: 'json',
			required: true,
			displayOptions: { show: { specifySteps: ['json'] } },
			default: '[]',
			placeholder: 'e.g. {{ $input.all().map((item) => item.json) }}',
			description:
				'The steps in order, as a JSON array. Takes the form that Get Many returns as well as that of the API, so that steps can be read, changed and saved back.',
		},
	],
};
