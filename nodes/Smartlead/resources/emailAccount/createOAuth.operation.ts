import type { IDataObject } from 'n8n-workflow';

import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientId } from '../../fields/client';
import {
	bcc,
	customTrackingUrl,
	existingEmailAccountId,
	fromEmail,
	fromName,
	maxEmailPerDay,
	signature,
	timeToWaitInMins,
} from './mailboxFields';
import { oauthProviders } from './provider';
import { token } from './tokenFields';
import { dailyRampup, replyRatePercentage, totalWarmupPerDay, warmupEnabled } from './warmupFields';

export const createOAuth: OperationDefinition = {
	name: 'Create (OAuth)',
	value: 'createOAuth',
	action: 'Create an email account with tokens',
	description:
		'Add a Google or Microsoft mailbox with OAuth tokens that you got elsewhere, or overwrite one that is named',
	endpoint: 'POST /email-accounts/save-oauth',
	effects: 'write',
	prepare: (_, { body }) => {
		// The API asks for it and takes nothing else.
		(body.token as IDataObject).token_type = 'Bearer';
	},
	fields: [
		fromName,
		fromEmail,
		{
			displayName: 'User Name',
			// `user_name` where a password is given.
			name: 'username',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			description: 'Login at the provider, mostly the email address',
			routing: { send: { type: 'body', property: 'username' } },
		},
		{
			displayName: 'Provider',
			name: 'type',
			type: 'options',
			required: true,
			default: 'GMAIL',
			description: 'Who runs the mailbox and gave the tokens',
			options: oauthProviders,
			routing: { send: { type: 'body', property: 'type' } },
		},
		token,
		warmupEnabled,
		{
			displayName: 'Use White-Label Credentials',
			name: 'useWhitelabelCredentials',
			type: 'boolean',
			required: true,
			default: false,
			description:
				'Whether the tokens belong to the OAuth app of a white-label account instead of that of Smartlead',
			routing: { send: { type: 'body', property: 'use_whitelabel_credentials' } },
		},
		additionalFields([
			bcc,
			clientId,
			customTrackingUrl,
			existingEmailAccountId,
			maxEmailPerDay,
			timeToWaitInMins,
			signature,
			dailyRampup,
			totalWarmupPerDay,
			replyRatePercentage,
		]),
	],
};
