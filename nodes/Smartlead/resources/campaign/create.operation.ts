import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientId } from '../../fields/client';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a campaign',
	description: 'Create an empty campaign; nothing is sent before it is started',
	endpoint: 'POST /campaigns/create',
	effects: 'write',
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Spring outreach',
			description: 'Name of the new campaign, as the team sees it',
			routing: { send: { type: 'body', property: 'name' } },
		},
		additionalFields([clientId]),
	],
};
