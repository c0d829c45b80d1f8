import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkHostName } from '../../checks/checkHostName';
import { checkLength } from '../../checks/checkSize';
import { simplifiedDomain } from './simplifiedDomain';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a domain',
	description:
		'Add a domain to send from. The output has the DNS records to publish; then run Verify.',
	endpoint: 'POST /domains',
	effects: 'write',
	output: { simplify: simplifiedDomain },
	prepare: (_, { body }) => {
		body.domain = String(body.domain).trim();
		checkHostName(body.domain, 'Domain');
		checkLength(body.domain, 253, 'Domain');
	},
	fields: [
		{
			displayName: 'Domain',
			name: 'domain',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. mail.example.com',
			description: 'The bare host name, without https:// and without a path',
			routing: { send: { type: 'body', property: 'domain' } },
		},
		additionalFields([
			{
				displayName: 'Region',
				name: 'regionKey',
				// No list: the docs give four examples, which may not be all.
				type: 'string',
				default: '',
				placeholder: 'e.g. eu-central-1',
				description:
					"Where email of the domain is sent from: us-east-1, us-east-2, ap-south-1, eu-central-1 or another region of AutoSend. The project's own region without it.",
				routing: { send: { type: 'body', property: 'regionKey' } },
			},
		]),
	],
};
