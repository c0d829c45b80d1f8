import { checkOrder } from '../../../kernel/checks/checkOrder';
import { filters } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { asInstant } from '../../../kernel/definition/dates';

export const getActivities: OperationDefinition = {
	name: 'Get Activities',
	value: 'getActivities',
	action: 'Get the activities of leads',
	description:
		'List the recent activity of leads over all campaigns, with the emails; Smartlead has no filter by campaign here',
	endpoint: 'GET /campaigns/all-leads-activities',
	effects: 'read',
	paging: { style: 'offset', max: 1000, hasMore: 'pagination.has_more' },
	output: { items: 'data' },
	prepare: (_, { qs }) => {
		const { event_time_from: from, event_time_to: to } = qs as Record<string, string | undefined>;
		if (to && !from) {
			throw new FieldError(
				"'Event Until' is set without 'Event From'",
				'Smartlead takes it only together with the beginning.',
			);
		}
		checkOrder(from, to, ['Event From', 'Event Until']);
	},
	fields: [
		filters([
			{
				displayName: 'Event From',
				name: 'eventTimeFrom',
				type: 'dateTime',
				default: '',
				description: "Only activity at or after this time, in the workflow's time zone",
				routing: { send: { type: 'query', property: 'event_time_from', value: asInstant } },
			},
			{
				displayName: 'Event Until',
				name: 'eventTimeTo',
				type: 'dateTime',
				default: '',
				description:
					"Only activity up to this time, in the workflow's time zone; needs Event From as well",
				routing: { send: { type: 'query', property: 'event_time_to', value: asInstant } },
			},
		]),
	],
};
