import type { IDataObject } from 'n8n-workflow';

import { wordsOf } from '../../../kernel/definition/entries';
import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { listOrId } from '../../../kernel/definition/locatorModes';
import { campaignId } from '../../fields/campaign';

/**
 * What every placement test needs. The docs declare no fields; these are of a client of the older
 * reference, which requires all of them.
 */
export const testSettings: Field[] = [
	{
		displayName: 'Test Name',
		name: 'testName',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Spring outreach placement',
		description: 'Name of the new test, as the team sees it',
		routing: { send: { type: 'body', property: 'test_name' } },
	},
	{
		...campaignId,
		description: 'The campaign whose email is tested',
		routing: { send: { type: 'body', property: 'campaign_id' } },
	},
	{
		displayName: 'Sequence Step',
		name: 'sequenceMappingId',
		type: 'resourceLocator',
		required: true,
		role: 'id',
		default: { mode: 'list', value: '' },
		description: 'The step of the campaign whose email is tested; choose the campaign first',
		modes: listOrId({
			search: 'searchSequenceSteps',
			placeholder: 'Select a step…',
			example: '3301',
			error: 'A step ID is a whole number',
		}),
		routing: { send: { type: 'body', property: 'sequence_mapping_id' } },
	},
	{
		displayName: 'Email Account Names or IDs',
		name: 'senderAccounts',
		type: 'multiOptions',
		required: true,
		typeOptions: { loadOptionsMethod: 'getEmailAccountNames' },
		default: [],
		description:
			'Mailboxes to send from, whose IDs are here their email addresses. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'sender_accounts' } },
	},
	{
		displayName: 'Provider Names or IDs',
		name: 'providerIds',
		type: 'multiOptions',
		required: true,
		role: 'textId',
		// Numbers in the older reference, texts such as gmail_na in samples of the docs.
		typeOptions: { loadOptionsMethod: 'getDeliveryProviders' },
		default: [],
		description:
			'Mailbox providers, by region, whose seed mailboxes get the emails. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'provider_ids' } },
	},
	{
		displayName: 'Spam Filters',
		name: 'spamFilters',
		type: 'string',
		required: true,
		default: 'spam_assassin',
		placeholder: 'e.g. spam_assassin',
		description:
			'Spam filters to check the emails with, with commas between them. No other than spam_assassin is known from any source.',
		routing: { send: { type: 'body', property: 'spam_filters' } },
	},
	{
		displayName: 'Check Links',
		name: 'linkChecker',
		type: 'boolean',
		required: true,
		default: true,
		description: 'Whether to check the links of the email as well',
		routing: { send: { type: 'body', property: 'link_checker' } },
	},
	{
		displayName: 'Send All at Once',
		name: 'allEmailSentWithoutTimeGap',
		type: 'boolean',
		required: true,
		default: false,
		description: 'Whether to send the emails without the pause between them that is set below',
		routing: { send: { type: 'body', property: 'all_email_sent_without_time_gap' } },
	},
	{
		displayName: 'Time Between Emails',
		name: 'minTimeBtwnEmails',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0, numberPrecision: 0 },
		default: 10,
		description: 'Least pause between two emails, in the unit below; required in any case',
		routing: { send: { type: 'body', property: 'min_time_btwn_emails' } },
	},
	{
		displayName: 'Time Unit',
		name: 'minTimeUnit',
		type: 'options',
		required: true,
		default: 'minutes',
		description: 'Unit of the pause',
		options: [
			{ name: 'Days', value: 'days' },
			{ name: 'Hours', value: 'hours' },
			{ name: 'Minutes', value: 'minutes' },
		],
		routing: { send: { type: 'body', property: 'min_time_unit' } },
	},
	{
		displayName: 'Warm-Up',
		name: 'isWarmup',
		type: 'boolean',
		required: true,
		default: false,
		description:
			'Whether the test counts as warm-up (is_warmup). No source says what Smartlead makes of it.',
		routing: { send: { type: 'body', property: 'is_warmup' } },
	},
];

/** An entry of Additional Fields. */
export const testDescription: Field = {
	displayName: 'Description',
	name: 'description',
	type: 'string',
	default: '',
	description: 'What the test is for',
	routing: { send: { type: 'body', property: 'description' } },
};

/**
 * Makes a list of the spam filters, as the API takes them.
 *
 * @throws FieldError when there is none
 */
export function listSpamFilters(body: IDataObject): void {
	const filters = wordsOf(String(body.spam_filters));
	body.spam_filters = filters;
	if (filters.length) return;
	throw new FieldError("'Spam Filters' is required", 'Name at least one, such as spam_assassin.');
}
