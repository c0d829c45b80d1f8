import type { IDataObject } from 'n8n-workflow';

import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { valueAt } from '../../../kernel/definition/values';
import { checkAtMost } from '../../checks/checkSize';
import { contactIds } from './contactIds';
import { fetchedSearchId } from './searchLocators';

const MOST_IDS = 200;

export const getContacts: OperationDefinition = {
	name: 'Get Contacts',
	value: 'getContacts',
	action: 'Get fetched contacts',
	description:
		'List contacts whose email addresses Fetch Contacts has revealed, by search or by contact ID; spends no credits',
	endpoint: 'POST /search-email-leads/get-contacts',
	effects: 'read',
	paging: { style: 'offset', max: 1000, total: 'data.totalCount', in: 'body' },
	output: {
		items: 'data.list',
		carry: (answer, values) => ({
			filter_id: (valueAt(answer, 'data.pagination.filterId') ??
				values.filterId) as IDataObject[string],
		}),
	},
	prepare: ({ contactIds: ids }) => checkAtMost(ids, MOST_IDS, contactIds.displayName),
	fields: [
		{
			displayName: 'Get',
			name: 'contactsBy',
			type: 'options',
			default: 'search',
			description: 'Which contacts to list',
			options: [
				{ name: 'Contacts by ID', value: 'ids' },
				{ name: 'Contacts of a Search', value: 'search' },
			],
		},
		{
			...fetchedSearchId,
			displayName: 'Search',
			name: 'filterId',
			displayOptions: { show: { contactsBy: ['search'] } },
			description:
				'A search whose contacts were fetched. By ID takes the filter_id of an item of Fetch Contacts.',
			routing: { send: { type: 'body', property: 'filter_id' } },
		},
		contactIds,
		filters([
			{
				displayName: 'Catch-All Status',
				name: 'catchAllStatus',
				type: 'options',
				default: 'catch_all_verified',
				description: 'Only addresses of catch-all domains for which the check came out like this',
				options: [
					{ name: 'Bounced', value: 'catch_all_bounced' },
					{ name: 'Hard Bounced', value: 'catch_all_hard_bounced' },
					{ name: 'Soft Bounced', value: 'catch_all_soft_bounced' },
					{ name: 'Unknown', value: 'catch_all_unknown' },
					{ name: 'Verified', value: 'catch_all_verified' },
				],
				routing: { send: { type: 'body', property: 'catch_all_status' } },
			},
			{
				displayName: 'Search Text',
				name: 'search',
				type: 'string',
				default: '',
				placeholder: 'e.g. example.org',
				description:
					'Only contacts that match this text; Smartlead does not say in which fields it looks',
				routing: { send: { type: 'body', property: 'search' } },
			},
			{
				displayName: 'Verification Status',
				name: 'verificationStatus',
				type: 'options',
				default: 'valid',
				description: 'Only contacts whose address was found to be like this',
				options: [
					{ name: 'Catch-All', value: 'catch_all', description: 'The domain takes any address' },
					{ name: 'Invalid', value: 'invalid' },
					{ name: 'Valid', value: 'valid' },
				],
				routing: { send: { type: 'body', property: 'verification_status' } },
			},
		]),
	],
};
