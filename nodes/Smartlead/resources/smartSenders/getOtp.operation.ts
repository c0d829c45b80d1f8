import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getOtp: OperationDefinition = {
	name: 'Get One-Time Code',
	value: 'getOtp',
	action: 'Get a login code for a mailbox',
	description:
		'Get the code with which somebody can log in to an admin mailbox right now. It is a secret: give it to nobody else. Unverified: the form of the answer.',
	endpoint: 'GET /smart-senders/auth-secret',
	effects: 'returns-secret',
	// The docs show `otp`; the name of the route speaks of a secret.
	output: { reveals: ['otp', 'secret', 'auth_secret'] },
	fields: [
		{
			displayName: 'Email Account',
			name: 'emailAccount',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. admin@example.org',
			description: 'The address of the admin mailbox to log in to',
			routing: { send: { type: 'query', property: 'email_account' } },
		},
	],
};
