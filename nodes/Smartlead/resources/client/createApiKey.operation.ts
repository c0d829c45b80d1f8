import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientId } from '../../fields/client';

export const createApiKey: OperationDefinition = {
	name: 'Create API Key',
	value: 'createApiKey',
	action: 'Create an API key for a client',
	description:
		'Create an API key that works for one client only, and return it. It is a secret: pass it on to where it is needed and nowhere else.',
	endpoint: 'POST /client/api-key',
	effects: 'returns-secret',
	output: { reveals: ['api_key'] },
	prepare: ({ keyName }) => {
		// As the docs say which characters the API takes.
		if (/^[A-Za-z0-9 _-]+$/.test(keyName as string)) return;
		throw new FieldError(
			"'Key Name' holds a character that Smartlead refuses",
			'Use letters without accents, digits, blanks, hyphens and underscores.',
		);
	},
	fields: [
		{
			...clientId,
			required: true,
			description: 'The client that the key is for',
			routing: { send: { type: 'body', property: 'clientId' } },
		},
		{
			displayName: 'Key Name',
			name: 'keyName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Reporting',
			description: 'What the key is for, in letters, digits, blanks, hyphens and underscores',
			routing: { send: { type: 'body', property: 'keyName' } },
		},
	],
};
