import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { optionalCampaignId } from '../../fields/campaign';
import { clientId } from '../../fields/client';
import { asDay } from '../../../kernel/definition/dates';
import { emailAccountId } from '../../fields/emailAccount';
import { optionalTagIds } from '../../fields/leadTags';
import { leadStatuses, leadTypes } from '../../fields/leadVocabulary';
import { teamMemberId } from '../../fields/teamMember';

/** Which leads All Leads means: options of the operations that push leads, sent in `filters`. */
export const pushFilters: Field[] = [
	{
		displayName: 'Filter: Campaign Tag ID',
		name: 'campaignTagId',
		type: 'number',
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 1,
		description: 'Only leads of campaigns with this tag',
		routing: { send: { type: 'body', property: 'filters.campaignTagId' } },
	},
	{
		...clientId,
		displayName: 'Filter: Client',
		description: 'Only leads of this client of an agency account',
		routing: { send: { type: 'body', property: 'filters.clientId' } },
	},
	{
		displayName: 'Filter: Email',
		name: 'leadEmail',
		type: 'string',
		role: 'email',
		default: '',
		placeholder: 'e.g. name@example.com',
		description: 'Only the lead with this email address',
		routing: { send: { type: 'body', property: 'filters.leadEmail' } },
	},
	{
		...emailAccountId,
		displayName: 'Filter: Email Account',
		description: 'Only leads that this mailbox writes to',
		routing: { send: { type: 'body', property: 'filters.emailAccountId' } },
	},
	{
		displayName: 'Filter: Email Status',
		name: 'emailStatus',
		type: 'string',
		default: '',
		placeholder: 'e.g. is_replied',
		description:
			'Only leads whose emails had this outcome. Smartlead has not published the values for this filter.',
		routing: { send: { type: 'body', property: 'filters.emailStatus' } },
	},
	{
		displayName: 'Filter: Imported On',
		name: 'importedDate',
		type: 'dateTime',
		default: '',
		description: "Only leads imported on this day, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'filters.importedDate', value: asDay } },
	},
	{
		displayName: 'Filter: Lead Categories Names or IDs',
		name: 'leadCategoryIds',
		type: 'multiOptions',
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getLeadCategories' },
		default: [],
		description:
			'Only leads in these categories. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'filters.leadCategoryIds' } },
	},
	{
		displayName: 'Filter: Lead Type',
		name: 'leadType',
		type: 'options',
		default: 'active',
		description: 'Only leads that stand like this among the campaigns',
		options: leadTypes,
		routing: { send: { type: 'body', property: 'filters.leadType' } },
	},
	{
		displayName: 'Filter: Mailbox Provider',
		name: 'espDomainType',
		type: 'string',
		default: '',
		description:
			'Only leads whose address is with this kind of provider. Smartlead has not published the values.',
		routing: { send: { type: 'body', property: 'filters.espDomainType' } },
	},
	{
		displayName: 'Filter: Replied From',
		name: 'replyDateFrom',
		type: 'dateTime',
		default: '',
		description: "Only leads that replied on or after this day, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'filters.replyDateFrom', value: asDay } },
	},
	{
		displayName: 'Filter: Replied Until',
		name: 'replyDateTo',
		type: 'dateTime',
		default: '',
		description: "Only leads that replied on or before this day, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'filters.replyDateTo', value: asDay } },
	},
	{
		displayName: 'Filter: Segment Type',
		name: 'segType',
		type: 'string',
		default: '',
		description: 'Only leads of this kind of segment. Smartlead has not published the values.',
		routing: { send: { type: 'body', property: 'filters.segType' } },
	},
	{
		displayName: 'Filter: Sequence Step ID',
		name: 'emailCampaignSeqId',
		type: 'number',
		typeOptions: { minValue: 1, numberPrecision: 0 },
		default: 1,
		description: 'Only leads at this step, by the ID that Sequence: Get Many gives',
		routing: { send: { type: 'body', property: 'filters.emailCampaignSeqId' } },
	},
	{
		...optionalCampaignId,
		displayName: 'Filter: Source Campaign',
		description: 'Only leads of this campaign',
		routing: { send: { type: 'body', property: 'filters.campaignId' } },
	},
	{
		displayName: 'Filter: Status',
		name: 'status',
		type: 'options',
		default: 'INPROGRESS',
		description: 'Only leads with this status in a campaign',
		options: leadStatuses,
		routing: { send: { type: 'body', property: 'filters.status' } },
	},
	{
		...optionalTagIds,
		displayName: 'Filter: Tag Names or IDs',
		routing: { send: { type: 'body', property: 'filters.tagIds' } },
	},
	{
		...teamMemberId,
		displayName: 'Filter: Team Member',
		description: 'Only leads of campaigns that this member is responsible for',
		routing: { send: { type: 'body', property: 'filters.teamMemberId' } },
	},
	{
		displayName: 'Filter: Uncategorized',
		name: 'unCategorized',
		type: 'boolean',
		default: true,
		description: 'Whether to take only leads without a category',
		routing: { send: { type: 'body', property: 'filters.unCategorized' } },
	},
];

/**
 * Makes the values of `filters` texts, as the API takes them; lists with commas.
 *
 * @throws FieldError for filters without All Leads, which no source says are heeded: whom they were
 * to leave out would be pushed
 */
export function filtersAsTexts(body: IDataObject, allLeads: unknown): void {
	const entries = Object.entries(objectOf(body.filters)).filter(([, value]) => !isEmpty(value));
	if (entries.length && allLeads !== true) {
		throw new FieldError(
			"A filter is set without 'All Leads'",
			"Turn 'All Leads' on, or remove the filters.",
		);
	}
	if (!entries.length) delete body.filters;
	else body.filters = Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}
