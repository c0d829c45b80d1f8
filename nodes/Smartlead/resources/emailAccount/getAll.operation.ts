import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { clientFilter } from '../../fields/client';
import { includePasswords } from '../../fields/includePasswords';
import { fetchCampaigns } from './fetchCampaigns';
import { providers } from './provider';
import { simplifiedMailbox } from './simplifiedMailbox';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many email accounts',
	description: 'List the mailboxes of the account, whether their logins work, and their warm-up',
	endpoint: 'GET /email-accounts/',
	effects: 'returns-secret',
	paging: { style: 'offset', max: 100 },
	output: { simplify: simplifiedMailbox },
	fields: [
		filters([
			clientFilter,
			fetchCampaigns,
			includePasswords,
			{
				displayName: 'Provider',
				name: 'esp',
				type: 'options',
				default: 'GMAIL',
				description: 'Only mailboxes of this provider',
				options: providers,
				routing: { send: { type: 'query', property: 'esp' } },
			},
			{
				displayName: 'SMTP Works',
				name: 'isSmtpSuccess',
				type: 'boolean',
				default: false,
				description:
					'Whether to return only mailboxes whose SMTP login works (on), or only those where it fails (off)',
				routing: { send: { type: 'query', property: 'isSmtpSuccess' } },
			},
			{
				displayName: 'Used by Campaigns',
				name: 'isInUse',
				type: 'boolean',
				default: false,
				description:
					'Whether to return only mailboxes that a campaign uses (on), or only those that none uses (off)',
				routing: { send: { type: 'query', property: 'isInUse' } },
			},
			{
				displayName: 'User Name',
				name: 'username',
				type: 'string',
				default: '',
				placeholder: 'e.g. example.com',
				description: 'Only mailboxes whose user name contains this text',
				routing: { send: { type: 'query', property: 'username' } },
			},
			{
				displayName: 'Warm-Up Blocked',
				name: 'isWarmupBlocked',
				type: 'boolean',
				default: true,
				description:
					'Whether to return only mailboxes whose warm-up Smartlead has blocked (on), or only the others (off)',
				routing: { send: { type: 'query', property: 'isWarmupBlocked' } },
			},
			{
				displayName: 'Warm-Up Status',
				name: 'emailWarmupStatus',
				type: 'options',
				default: 'ACTIVE',
				description: 'Only mailboxes whose warm-up is on, or off',
				options: [
					{ name: 'Active', value: 'ACTIVE' },
					{ name: 'Inactive', value: 'INACTIVE' },
				],
				routing: { send: { type: 'query', property: 'emailWarmupStatus' } },
			},
		]),
	],
};
