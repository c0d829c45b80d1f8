import { checkOneOf } from '../../../kernel/checks/checkOneOf';
import { idList } from '../../../kernel/definition/bulk';
import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { checkAtMost } from '../../checks/checkSize';
import { action } from '../../fields/action';
import { leadIds } from '../../fields/leadIds';
import { targetListId } from '../../fields/leadList';
import { filtersAsTexts, pushFilters } from './pushFilters';

export const pushToList: OperationDefinition = {
	name: 'Push to List',
	value: 'pushToList',
	action: 'Push leads to a lead list',
	description:
		'Copy or move leads into a lead list: the ones you name by lead ID, or all that match filters',
	endpoint: 'POST /leads/push-to-list',
	effects: 'write',
	bulk: idList('leadIds', 10_000, ({ options }) => objectOf(options).leadIds),
	prepare: ({ options }, { body }) => {
		const chosen = objectOf(options);
		checkOneOf(chosen, { leadIds: 'Lead Names or IDs', allLeads: 'All Leads' });
		checkAtMost(chosen.leadIds, 10_000, 'Lead Names or IDs');
		if (isEmpty(chosen.leadIds)) delete body.leadIds;
		filtersAsTexts(body, chosen.allLeads);
	},
	fields: [
		targetListId,
		action,
		options([
			{
				displayName: 'All Leads',
				name: 'allLeads',
				type: 'boolean',
				default: true,
				description:
					'Whether to take all leads of the account that match the filters, without filters every one',
				routing: { send: { type: 'body', property: 'allLeads' } },
			},
			...pushFilters,
			leadIds,
		]),
	],
};
