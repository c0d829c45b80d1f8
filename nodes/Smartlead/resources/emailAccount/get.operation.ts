import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pathEmailAccountId } from '../../fields/emailAccount';
import { includePasswords } from '../../fields/includePasswords';
import { fetchCampaigns } from './fetchCampaigns';
import { simplifiedMailbox } from './simplifiedMailbox';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get an email account',
	description: 'Get the settings of a mailbox, whether its logins work, and its warm-up state',
	endpoint: 'GET /email-accounts/{emailAccountId}/',
	effects: 'returns-secret',
	notFound: 'email account',
	output: { simplify: simplifiedMailbox },
	fields: [
		pathEmailAccountId,
		options([
			fetchCampaigns,
			includePasswords,
			{
				displayName: 'Include Tags',
				name: 'fetchTags',
				type: 'boolean',
				default: true,
				description: 'Whether to return the tags of the mailbox as well',
				routing: { send: { type: 'query', property: 'fetch_tags' } },
			},
		]),
	],
};
