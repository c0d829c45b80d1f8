import { options } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import { reportTimeZone } from '../../fields/timezone';

const campaignIds: Field = {
	displayName: 'Campaign Names or IDs',
	name: 'campaignIds',
	type: 'multiOptions',
	role: 'id',
	typeOptions: { loadOptionsMethod: 'getCampaigns' },
	default: [],
	description:
		'Only these campaigns, at most 100 by older documentation; all if none is chosen. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'query', property: 'campaign_ids' } },
};

const clientIds: Field = {
	displayName: 'Client Names or IDs',
	name: 'clientIds',
	type: 'multiOptions',
	role: 'id',
	typeOptions: { loadOptionsMethod: 'getClients' },
	default: [],
	description:
		'Only these clients of an agency account, at most 50 by older documentation; all if none is chosen. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'query', property: 'client_ids' } },
};

const fullData: Field = {
	displayName: 'Full Data',
	name: 'fullData',
	type: 'boolean',
	default: true,
	description:
		'Whether to ask for all metrics that Smartlead has. It has not published which ones it leaves out otherwise.',
	routing: { send: { type: 'query', property: 'full_data' } },
};

/** Time zone of the days, an option of most reports. */
const timezone: Field = {
	...reportTimeZone,
	name: 'timezone',
	description:
		'Time zone in which Smartlead counts the days, by its IANA name. Smartlead chooses it if not set.',
	routing: { send: { type: 'query', property: 'timezone' } },
};

/** The same where the API demands it. */
export const requiredTimezone: Field = {
	...timezone,
	required: true,
	description: 'Time zone in which Smartlead counts the days, by its IANA name',
};

function collection(entries: Field[]): Field {
	return options(entries);
}

/** Options of what is no report by date. */
export const clientOptions = collection([clientIds]);

/** Options of the reports with `requiredTimezone`. */
export const campaignOptions = collection([campaignIds, clientIds]);

/** Options of most reports. */
export const reportOptions = collection([campaignIds, clientIds, timezone]);

/** Options of the reports that can leave metrics out. */
export const fullReportOptions = collection([campaignIds, clientIds, fullData, timezone]);

/** Options of the totals of the account. */
export const overallOptions = collection([
	{
		displayName: 'Agency Only',
		name: 'isAgency',
		type: 'boolean',
		default: true,
		description:
			'Whether to count agency accounts only. Smartlead has not published more than that.',
		routing: { send: { type: 'query', property: 'is_agency' } },
	},
	campaignIds,
	clientIds,
	fullData,
	timezone,
]);

/** Options of the report by mailbox. */
export const mailboxOptions = collection([
	{
		displayName: 'Bounced',
		name: 'isBounced',
		type: 'boolean',
		default: true,
		description:
			'Whether to list only the mailboxes with bounced emails (on), or only those without (off). Smartlead has not published more than that.',
		routing: { send: { type: 'query', property: 'is_bounced' } },
	},
	campaignIds,
	clientIds,
	fullData,
	timezone,
]);

/** Options of the report by client. */
export const clientReportOptions = collection([
	clientIds,
	{
		displayName: 'Filter',
		name: 'filter',
		type: 'string',
		default: '',
		description: 'Passed on as it is; Smartlead has not published what it takes',
		routing: { send: { type: 'query', property: 'filter' } },
	},
	fullData,
	timezone,
]);
