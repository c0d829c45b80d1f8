import { filters } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import { asInstant } from '../../../kernel/definition/dates';
import { optionalEmailAccountIds } from '../../fields/emailAccount';
import { subSequence } from './subSequence';

const SORT_BY: Field = {
	displayName: 'Sort By',
	name: 'sortBy',
	type: 'options',
	default: 'REPLY_TIME_DESC',
	description: 'In which order to return the conversations',
	displayOptions: { hide: { '/operation': ['getReminders', 'getScheduled'] } },
	options: [
		{ name: 'Last Reply First', value: 'REPLY_TIME_DESC' },
		{ name: 'Last Sent First', value: 'SENT_TIME_DESC' },
	],
	routing: { send: { type: 'body', property: 'sortBy' } },
};

/**
 * The filters of all folders of the inbox, in one literal: n8n walks each top-level property for
 * every item. Entries that a folder does not have are hidden by the operation; how many values a
 * filter takes is checked by `inboxList`.
 */
export const inboxFilters: Field = filters([
	{
		displayName: 'Campaign Names or IDs',
		name: 'campaignId',
		type: 'multiOptions',
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getCampaigns' },
		default: [],
		description:
			'Only conversations of these campaigns: at most 5, 15 for sent mail, one for views and what is assigned to you. Unverified: the filter is only in the docs. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'filters.campaignId' } },
	},
	{
		displayName: 'Campaign Tag Names or IDs',
		name: 'campaignTagId',
		type: 'multiOptions',
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getCampaignTags' },
		default: [],
		description:
			'Only conversations of campaigns with one of these tags: at most 10, any number for sent mail, one for views and what is assigned to you. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'filters.campaignTagId' } },
	},
	{
		displayName: 'Client Names or IDs',
		name: 'campaignClientId',
		type: 'multiOptions',
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getClients' },
		default: [],
		description:
			'Only conversations of campaigns of these clients: at most 10, any number for sent mail, one for views and what is assigned to you. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'filters.campaignClientId' } },
	},
	{
		...optionalEmailAccountIds,
		name: 'emailAccountId',
		description:
			'Only conversations of these mailboxes: at most 10, 20 for replies, any number for sent mail, one for views and what is assigned to you. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'filters.emailAccountId' } },
	},
	{
		displayName: 'Email Status',
		name: 'emailStatus',
		type: 'multiOptions',
		default: ['Replied'],
		description:
			'Only conversations whose emails had one of these outcomes; one for views and what is assigned to you',
		options: [
			{ name: 'Accepted', value: 'Accepted' },
			{ name: 'Bounced', value: 'Bounced' },
			{ name: 'Clicked', value: 'Clicked' },
			{ name: 'Not Replied', value: 'Not Replied' },
			{ name: 'Opened', value: 'Opened' },
			{ name: 'Replied', value: 'Replied' },
			{ name: 'Unsubscribed', value: 'Unsubscribed' },
		],
		routing: { send: { type: 'body', property: 'filters.emailStatus' } },
	},
	{
		displayName: 'Has a Category',
		name: 'isAssigned',
		type: 'boolean',
		default: true,
		description: 'Whether to return only conversations whose lead has a category (isAssigned)',
		routing: { send: { type: 'body', property: 'filters.leadCategories.isAssigned' } },
	},
	{
		displayName: 'Has No Category',
		name: 'unassigned',
		type: 'boolean',
		default: true,
		description: 'Whether to return only conversations whose lead has no category (unassigned)',
		routing: { send: { type: 'body', property: 'filters.leadCategories.unassigned' } },
	},
	{
		displayName: 'Include Message History',
		name: 'fetchMessageHistory',
		type: 'boolean',
		default: true,
		description: 'Whether to return the whole thread of each conversation in email_history',
		displayOptions: { hide: { '/operation': ['getReminders', 'getSent'] } },
		routing: { send: { type: 'query', property: 'fetch_message_history' } },
	},
	{
		displayName: 'Lead Category Names or IDs',
		name: 'categoryIdsIn',
		type: 'multiOptions',
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getLeadCategories' },
		default: [],
		description:
			'Only conversations whose lead is in one of these categories, at most 10. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'filters.leadCategories.categoryIdsIn' } },
	},
	{
		displayName: 'Lead Category Names or IDs to Exclude',
		name: 'categoryIdsNotIn',
		type: 'multiOptions',
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getLeadCategories' },
		default: [],
		description:
			'Only conversations whose lead is in none of these categories, at most 10. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'filters.leadCategories.categoryIdsNotIn' } },
	},
	{
		displayName: 'Replied After',
		name: 'replyTimeFrom',
		type: 'dateTime',
		default: '',
		description:
			"Only conversations with a reply at or after this time, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'filters.replyTimeFrom', value: asInstant } },
	},
	{
		displayName: 'Replied Before',
		name: 'replyTimeTo',
		type: 'dateTime',
		default: '',
		description:
			"Only conversations with a reply at or before this time, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'filters.replyTimeTo', value: asInstant } },
	},
	{
		displayName: 'Search',
		name: 'search',
		type: 'string',
		default: '',
		placeholder: 'e.g. name@example.com',
		description: 'Only conversations in which Smartlead finds this text, at most 30 characters',
		routing: { send: { type: 'body', property: 'filters.search' } },
	},
	SORT_BY,
	{
		...SORT_BY,
		default: 'REMINDER_TIME_ASC',
		displayOptions: { show: { '/operation': ['getReminders'] } },
		options: [
			{ name: 'Earliest Reminder First', value: 'REMINDER_TIME_ASC' },
			{ name: 'Latest Reminder First', value: 'REMINDER_TIME_DESC' },
		],
	},
	{
		...SORT_BY,
		default: 'SCHEDULED_TIME_ASC',
		displayOptions: { show: { '/operation': ['getScheduled'] } },
		options: [
			{ name: 'Earliest Scheduled First', value: 'SCHEDULED_TIME_ASC' },
			{ name: 'Latest Scheduled First', value: 'SCHEDULED_TIME_DESC' },
		],
	},
	{
		...subSequence,
		description: 'Only conversations of this child campaign',
		displayOptions: { show: { '/operation': ['getViews'] } },
		routing: { send: { type: 'body', property: 'filters.subSequenceId' } },
	},
	{
		displayName: 'Team Member Names or IDs',
		name: 'campaignTeamMemberId',
		type: 'multiOptions',
		role: 'id',
		typeOptions: { loadOptionsMethod: 'getTeamMembers' },
		default: [],
		description:
			'Only conversations of campaigns of these team members: at most 10, any number for sent mail, one for views and what is assigned to you. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		routing: { send: { type: 'body', property: 'filters.campaignTeamMemberId' } },
	},
]);
