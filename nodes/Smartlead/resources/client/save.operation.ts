import { checkWebUrl } from '../../../kernel/checks/checkWebUrl';
import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientId } from '../../fields/client';
import { name } from '../../fields/name';

export const save: OperationDefinition = {
	name: 'Create or Update',
	value: 'save',
	action: 'Create or update a client',
	description:
		'Create a client of an agency account, or change one when Client to Update is set. The password or API key that Smartlead echoes is dropped.',
	endpoint: 'POST /client/save',
	effects: 'returns-secret',
	prepare: (_, { body }) => {
		checkWebUrl(body.logo_url, 'Logo URL');
	},
	fields: [
		name,
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			description: 'The address that the client logs in with',
			routing: { send: { type: 'body', property: 'email' } },
		},
		additionalFields([
			{
				displayName: 'Assign Credits',
				name: 'isCreditAssigned',
				type: 'boolean',
				default: true,
				description: 'Whether the client has credits of its own, as set in the two credit fields',
				routing: { send: { type: 'body', property: 'is_credit_assigned' } },
			},
			{
				...clientId,
				displayName: 'Client to Update',
				description: 'The client to change; without it, a new one is created',
				routing: { send: { type: 'body', property: 'id' } },
			},
			{
				displayName: 'Email Credits',
				name: 'emailCredits',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 0,
				description: 'How many emails the client may send',
				routing: { send: { type: 'body', property: 'email_credits' } },
			},
			{
				displayName: 'Lead Credits',
				name: 'leadCredits',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 0 },
				default: 0,
				description: 'How many leads the client may have',
				routing: { send: { type: 'body', property: 'lead_credits' } },
			},
			{
				displayName: 'Logo',
				name: 'logo',
				type: 'string',
				default: '',
				placeholder: 'e.g. iVBORw0KGgo…',
				description:
					'The logo as an image in base64; older docs of Smartlead show the name of the brand here',
				routing: { send: { type: 'body', property: 'logo' } },
			},
			{
				displayName: 'Logo URL',
				name: 'logoUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://example.com/logo.png',
				description: 'Address of the logo, beginning with http:// or https://',
				routing: { send: { type: 'body', property: 'logo_url' } },
			},
			{
				displayName: 'Password',
				name: 'password',
				type: 'string',
				typeOptions: { password: true },
				default: '',
				description: 'The password that the client logs in with; it is not part of the output',
				routing: { send: { type: 'body', property: 'password' } },
			},
			{
				displayName: 'Permission Names or IDs',
				name: 'permission',
				type: 'multiOptions',
				typeOptions: { loadOptionsMethod: 'getClientPermissionNames' },
				default: [],
				description:
					'What the client may do, such as full_access or reply_master_inbox; IDs are the names. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				routing: { send: { type: 'body', property: 'permission' } },
			},
			{
				displayName: 'UUID',
				name: 'uuid',
				type: 'string',
				default: '',
				placeholder: 'e.g. 1e19fcb7-6651-444a-8495-e1a4bda10000',
				description: 'The identifier that Get Many shows as uuid',
				routing: { send: { type: 'body', property: 'uuid' } },
			},
		]),
	],
};
