import { checkOrder } from '../../../kernel/checks/checkOrder';
import { filters } from '../../../kernel/definition/collections';
import { asInstant } from '../../../kernel/definition/dates';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { optionalGroupId } from '../../fields/suppressionGroup';

export const getEntries: OperationDefinition = {
	name: 'Get Entries',
	value: 'getEntries',
	action: 'Get entries of suppression groups',
	description: 'List the addresses that get no email, with their group and the reason',
	endpoint: 'POST /suppression-groups/entries',
	effects: 'read',
	paging: {
		style: 'page',
		in: 'body',
		max: 100,
		total: 'data.pagination.total',
		pages: ['data.pagination.pages'],
	},
	output: { items: 'entries' },
	prepare: (_, { body }) =>
		checkOrder(body.startDate, body.endDate, ['Suppressed After', 'Suppressed Before']),
	fields: [
		filters([
			{
				displayName: 'Global Groups Only',
				name: 'isGlobal',
				type: 'boolean',
				default: true,
				description: 'Whether to list only addresses that get no email at all',
				routing: { send: { type: 'body', property: 'isGlobal' } },
			},
			{
				displayName: 'Reason',
				name: 'reason',
				type: 'string',
				default: '',
				placeholder: 'e.g. bounced',
				description:
					'Only addresses suppressed for this reason: unsubscribed, bounced, spam_complaint or a text of your own. The output may word it otherwise, such as BOUNCE.',
				routing: { send: { type: 'body', property: 'reason' } },
			},
			{
				displayName: 'Suppressed After',
				name: 'startDate',
				type: 'dateTime',
				default: '',
				description: 'Only addresses suppressed from this time on',
				routing: { send: { type: 'body', property: 'startDate', value: asInstant } },
			},
			{
				displayName: 'Suppressed Before',
				name: 'endDate',
				type: 'dateTime',
				default: '',
				description: 'Only addresses suppressed up to this time',
				routing: { send: { type: 'body', property: 'endDate', value: asInstant } },
			},
			{
				...optionalGroupId,
				description: 'Only addresses in this group',
				routing: { send: { type: 'body', property: 'groupId' } },
			},
		]),
	],
};
