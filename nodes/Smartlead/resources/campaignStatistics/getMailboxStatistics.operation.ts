import { filters } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkDays } from '../../checks/checkDays';
import { campaignId } from '../../fields/campaign';
import { clientFilter } from '../../fields/client';
import { optionalEndDate, optionalStartDate } from '../../fields/dates';
import { reportTimeZone } from '../../fields/timezone';

export const getMailboxStatistics: OperationDefinition = {
	name: 'Get Mailbox Statistics',
	value: 'getMailboxStatistics',
	action: 'Get the mailbox statistics of a campaign',
	description: 'List how much each mailbox of a campaign has sent and how it was received',
	endpoint: 'GET /campaigns/{campaignId}/mailbox-statistics',
	effects: 'read',
	paging: { style: 'offset', max: 20 },
	output: { items: 'data' },
	prepare: (_, { qs }) => {
		if (Boolean(qs.start_date) !== Boolean(qs.end_date)) {
			throw new FieldError(
				"Only one of 'Start Date' and 'End Date' is set",
				'Smartlead takes them together: set both, or neither.',
			);
		}
		if (qs.start_date) checkDays(qs);
	},
	fields: [
		campaignId,
		filters([
			clientFilter,
			{
				...optionalEndDate,
				description:
					"Last day of the report, in the workflow's time zone; needs Start Date as well",
			},
			{
				...optionalStartDate,
				description: "First day of the report, in the workflow's time zone; needs End Date as well",
			},
			reportTimeZone,
		]),
	],
};
