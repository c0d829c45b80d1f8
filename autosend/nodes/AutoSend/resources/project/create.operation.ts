import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkHostName } from '../../checks/checkHostName';
import { checkLength } from '../../checks/checkSize';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a project',
	description:
		'Create a project, within the limit of your plan. Needs an account key. API keys of the project are made in AutoSend.',
	endpoint: 'POST /account/projects',
	effects: 'write',
	prepare: (_, { body }) => {
		checkLength(body.name, 100, 'Name');
		if (body.domain === undefined) return;
		body.domain = String(body.domain).trim();
		checkHostName(body.domain, 'Domain');
	},
	fields: [
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Shop',
			description: 'The name of the project, up to 100 characters',
			routing: { send: { type: 'body', property: 'name' } },
		},
		additionalFields([
			{
				displayName: 'Domain',
				name: 'domain',
				type: 'string',
				default: '',
				placeholder: 'e.g. example.com',
				description: 'The domain of the project, without https:// and without a path',
				routing: { send: { type: 'body', property: 'domain' } },
			},
			{
				displayName: 'Region',
				name: 'regionKey',
				type: 'options',
				default: 'us-east-1',
				description: 'Where email of the project is sent from',
				options: [
					{ name: 'Asia Pacific South 1', value: 'ap-south-1' },
					{ name: 'US East 1', value: 'us-east-1' },
					{ name: 'US East 2', value: 'us-east-2' },
				],
				routing: { send: { type: 'body', property: 'regionKey' } },
			},
		]),
	],
};
