import type { Field } from '../../../kernel/definition/field';
import { asInstant } from '../../../kernel/definition/dates';

const scope: Field = {
	displayName: 'Scope',
	name: 'scope',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://mail.google.com/',
	description: 'What the tokens allow, as the provider gave it; several with spaces between them',
	routing: { send: { type: 'body', property: 'token.scope' } },
};

const expiryDate: Field = {
	displayName: 'Expiry Date',
	name: 'expiryDate',
	// Providers give it as this number, and the API takes it so.
	type: 'number',
	required: true,
	typeOptions: { minValue: 1, numberPrecision: 0 },
	default: 0,
	description:
		'When the access token expires, in milliseconds since 1970, which is the expiry_date of the provider. From a date: {{ $now.plus(1, "hour").toMillis() }}.',
	routing: { send: { type: 'body', property: 'token.expiry_date' } },
};

const accessToken: Field = {
	displayName: 'Access Token',
	name: 'accessToken',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description: 'The access_token of the provider',
	routing: { send: { type: 'body', property: 'token.access_token' } },
};

const refreshToken: Field = {
	displayName: 'Refresh Token',
	name: 'refreshToken',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description:
		'The refresh_token of the provider, without which the mailbox works until the access token expires',
	routing: { send: { type: 'body', property: 'token.refresh_token' } },
};

const idToken: Field = {
	displayName: 'ID Token',
	name: 'idToken',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description: 'The id_token of the provider',
	routing: { send: { type: 'body', property: 'token.id_token' } },
};

/** OAuth tokens as an option of the SMTP route. */
export const optionalToken: Field = {
	displayName: 'OAuth Token',
	name: 'token',
	type: 'fixedCollection',
	placeholder: 'Add Token',
	default: {},
	description: 'Tokens of Google or Microsoft, got elsewhere',
	options: [
		{
			displayName: 'Token',
			name: 'token',
			values: [accessToken, expiryDate, idToken, refreshToken, scope],
		},
	],
};

/** OAuth tokens of a mailbox that has no password. */
export const token: Field = {
	...optionalToken,
	required: true,
	options: [
		{
			displayName: 'Token',
			name: 'token',
			values: [
				accessToken,
				expiryDate,
				idToken,
				{
					displayName: 'More Fields',
					name: 'moreFields',
					type: 'collection',
					placeholder: 'Add Field',
					default: {},
					options: [
						{
							displayName: 'Expires In',
							name: 'expiresIn',
							type: 'number',
							typeOptions: { minValue: 0 },
							default: 3600,
							description: 'Seconds from the grant until the access token expires',
							routing: { send: { type: 'body', property: 'token.expires_in' } },
						},
						{
							displayName: 'Expiry',
							name: 'expiry',
							type: 'dateTime',
							default: '',
							description:
								"When the access token expires, in the workflow's time zone, for providers that give it as a date",
							routing: { send: { type: 'body', property: 'token.expiry', value: asInstant } },
						},
						{
							displayName: 'Extended Expires In',
							name: 'extExpiresIn',
							type: 'number',
							typeOptions: { minValue: 0 },
							default: 3600,
							description: 'The ext_expires_in of Microsoft, in seconds',
							routing: { send: { type: 'body', property: 'token.ext_expires_in' } },
						},
					],
				},
				refreshToken,
				scope,
			],
		},
	],
};
