import { updateFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { clientIdOrNone, noClientAsNull } from '../../fields/client';

export const updateSettings: OperationDefinition = {
	name: 'Update Settings',
	value: 'updateSettings',
	action: 'Update the settings of a campaign',
	description: 'Change the name, tracking, stop rules, text mode or client of a campaign',
	endpoint: 'POST /campaigns/{campaignId}/settings',
	effects: 'write',
	prepare: (_, { body }) => noClientAsNull(body),
	fields: [
		campaignId,
		updateFields([
			{
				displayName: 'Add Unsubscribe Tag',
				name: 'addUnsubscribeTag',
				type: 'boolean',
				default: true,
				description: 'Whether to add an unsubscribe tag to the emails',
				routing: { send: { type: 'body', property: 'add_unsubscribe_tag' } },
			},
			{
				displayName: 'AI Categories Names or IDs',
				name: 'aiCategorisationOptions',
				type: 'multiOptions',
				role: 'id',
				typeOptions: { loadOptionsMethod: 'getLeadCategories' },
				default: [],
				description:
					'The lead categories that Smartlead AI may assign to replies. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
				routing: { send: { type: 'body', property: 'ai_categorisation_options' } },
			},
			{
				displayName: 'Auto-Pause Domain Leads on Reply',
				name: 'autoPauseDomainLeadsOnReply',
				type: 'boolean',
				default: true,
				description: 'Whether a reply pauses all leads of the same domain',
				routing: { send: { type: 'body', property: 'auto_pause_domain_leads_on_reply' } },
			},
			{
				displayName: 'Bounce Auto-Pause Threshold',
				name: 'bounceAutopauseThreshold',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 100 },
				default: 5,
				description: 'Bounce rate in percent at which the campaign is paused',
				// The API takes a text that holds a number.
				routing: {
					send: {
						type: 'body',
						property: 'bounce_autopause_threshold',
						value: '={{ String($value) }}',
					},
				},
			},
			clientIdOrNone,
			{
				displayName: 'Do Not Track',
				name: 'trackSettings',
				type: 'multiOptions',
				default: [],
				description: 'What Smartlead is not to track; choose nothing to track everything',
				// Written with _TRACK_, read back without it; the read form is refused.
				options: [
					{ name: 'Email Opens', value: 'DONT_TRACK_EMAIL_OPEN' },
					{ name: 'Link Clicks', value: 'DONT_TRACK_LINK_CLICK' },
					{ name: 'Replies', value: 'DONT_TRACK_REPLY_TO_AN_EMAIL' },
				],
				routing: { send: { type: 'body', property: 'track_settings' } },
			},
			{
				displayName: 'Domain-Level Rate Limit',
				name: 'domainLevelRateLimit',
				type: 'boolean',
				default: true,
				description: 'Whether to limit how many emails go to one recipient domain',
				routing: { send: { type: 'body', property: 'domain_level_rate_limit' } },
			},
			{
				displayName: 'Follow-Up Percentage',
				name: 'followUpPercentage',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 0 },
				default: 40,
				description: 'Share of the daily emails that are follow-ups, 0 to 100',
				routing: { send: { type: 'body', property: 'follow_up_percentage' } },
			},
			{
				displayName: 'Force Plain Text',
				name: 'forcePlainText',
				type: 'boolean',
				default: true,
				description: 'Whether to declare the emails as plain text whatever they contain',
				routing: { send: { type: 'body', property: 'force_plain_text' } },
			},
			{
				displayName: 'Ignore Smart Senders Mailbox Limit',
				name: 'ignoreSsMailboxSendingLimit',
				type: 'boolean',
				default: true,
				description: 'Whether Smart Senders mailboxes may send more than their own limit',
				routing: { send: { type: 'body', property: 'ignore_ss_mailbox_sending_limit' } },
			},
			{
				displayName: 'Match Mailbox Providers with AI',
				name: 'enableAiEspMatching',
				type: 'boolean',
				default: true,
				description: 'Whether leads get email from mailboxes of their own provider where possible',
				routing: { send: { type: 'body', property: 'enable_ai_esp_matching' } },
			},
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				description: 'New name of the campaign',
				routing: { send: { type: 'body', property: 'name' } },
			},
			{
				displayName: 'Out of Office',
				name: 'outOfOfficeDetectionSettings',
				type: 'fixedCollection',
				placeholder: 'Add Settings',
				default: {},
				description: 'What Smartlead does with automatic absence replies',
				options: [
					{
						displayName: 'Settings',
						name: 'settings',
						values: [
							{
								displayName: 'Categorize Automatically',
								name: 'autoCategorizeOOO',
								type: 'boolean',
								default: true,
								description: 'Whether to set the category Out Of Office',
								routing: {
									send: {
										type: 'body',
										property: 'out_of_office_detection_settings.autoCategorizeOOO',
									},
								},
							},
							{
								displayName: 'Ignore as Reply',
								name: 'ignoreOOOasReply',
								type: 'boolean',
								default: true,
								description: 'Whether an absence reply does not count as a reply',
								routing: {
									send: {
										type: 'body',
										property: 'out_of_office_detection_settings.ignoreOOOasReply',
									},
								},
							},
							{
								displayName: 'Reactivate Automatically',
								name: 'autoReactivateOOO',
								type: 'boolean',
								default: false,
								description: 'Whether the lead goes on in the sequence later',
								routing: {
									send: {
										type: 'body',
										property: 'out_of_office_detection_settings.autoReactivateOOO',
									},
								},
							},
							{
								displayName: 'Reactivate After (Days)',
								name: 'reactivateOOOwithDelay',
								type: 'number',
								displayOptions: { show: { autoReactivateOOO: [true] } },
								typeOptions: { minValue: 0, numberPrecision: 0 },
								default: 7,
								description: 'Days until the lead goes on',
								routing: {
									send: {
										type: 'body',
										property: 'out_of_office_detection_settings.reactivateOOOwithDelay',
									},
								},
							},
						],
					},
				],
			},
			{
				displayName: 'Send as Plain Text',
				name: 'sendAsPlainText',
				type: 'boolean',
				default: true,
				description: 'Whether to send the emails as plain text, without HTML',
				routing: { send: { type: 'body', property: 'send_as_plain_text' } },
			},
			{
				displayName: 'Stop Sequence When',
				name: 'stopLeadSettings',
				type: 'options',
				default: 'REPLY_TO_AN_EMAIL',
				description: 'What a lead has to do to get no further emails',
				options: [
					{ name: 'Lead Clicks a Link', value: 'CLICK_ON_A_LINK' },
					{ name: 'Lead Opens an Email', value: 'OPEN_AN_EMAIL' },
					{ name: 'Lead Replies', value: 'REPLY_TO_AN_EMAIL' },
				],
				routing: { send: { type: 'body', property: 'stop_lead_settings' } },
			},
			{
				displayName: 'Unsubscribe Text',
				name: 'unsubscribeText',
				type: 'string',
				default: '',
				placeholder: 'e.g. Tell me if you want no more of these',
				description: 'The text of the unsubscribe line',
				routing: { send: { type: 'body', property: 'unsubscribe_text' } },
			},
		]),
	],
};
