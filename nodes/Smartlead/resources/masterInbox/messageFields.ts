import type { IDisplayOptions } from 'n8n-workflow';

import { additionalFields } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import { asInstant } from '../../../kernel/definition/dates';
import { attachments } from './attachments';
import { bodyFormat } from './bodyFormat';

const IN_FORWARD: IDisplayOptions = { show: { '/operation': ['forward'] } };
const IN_REPLY: IDisplayOptions = { show: { '/operation': ['reply'] } };

/**
 * The additional fields of what acts on a message, in one literal, since n8n walks each top-level
 * property for every item. Each operation shows its own entries.
 */
export const messageFields: Field = additionalFields([
	{
		displayName: 'Add Signature',
		name: 'addSignature',
		type: 'boolean',
		default: true,
		description: 'Whether to add the signature of the mailbox',
		routing: { send: { type: 'body', property: 'add_signature' } },
		displayOptions: IN_REPLY,
	},
	{ ...attachments, displayOptions: IN_REPLY },
	{
		displayName: 'BCC',
		name: 'bcc',
		type: 'string',
		role: 'emails',
		default: '',
		placeholder: 'e.g. name@example.com',
		description: 'Addresses that get a copy unseen, with commas between them',
		routing: { send: { type: 'body', property: 'bcc' } },
		displayOptions: IN_REPLY,
	},
	{ ...bodyFormat, displayOptions: { show: { '/operation': ['forward', 'reply'] } } },
	{
		displayName: 'CC',
		name: 'cc',
		type: 'string',
		role: 'emails',
		default: '',
		placeholder: 'e.g. name@example.com',
		description: 'Addresses that get a copy, with commas between them',
		routing: { send: { type: 'body', property: 'cc' } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'Forward Email Body',
		name: 'forwardEmailBody',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. <p>Please take over.</p>',
		description: 'A text of your own above the forwarded message',
		routing: { send: { type: 'body', property: 'forward_email_body' } },
		displayOptions: IN_FORWARD,
	},
	{
		displayName: 'Forward Email Subject',
		name: 'forwardEmailSubject',
		type: 'string',
		default: '',
		placeholder: 'e.g. Fwd: Prices',
		description: 'The subject, in the place of that of the message',
		routing: { send: { type: 'body', property: 'forward_email_subject' } },
		displayOptions: IN_FORWARD,
	},
	{
		displayName: 'Message ID',
		name: 'messageId',
		type: 'string',
		default: '',
		placeholder: 'e.g. <abc@example.com>',
		description:
			'The Message-ID of a particular message. With Stats ID as well, nothing is looked up.',
		routing: { send: { type: 'body', property: 'message_id' } },
		displayOptions: IN_FORWARD,
	},
	{
		displayName: 'Reply Email Body',
		name: 'replyEmailBody',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		description: 'The text of the message that is answered, which is quoted below the reply',
		routing: { send: { type: 'body', property: 'reply_email_body' } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'Reply Email Time',
		name: 'replyEmailTime',
		type: 'dateTime',
		default: '',
		description: "When the message that is answered came, in the workflow's time zone",
		routing: { send: { type: 'body', property: 'reply_email_time', value: asInstant } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'Reply Message ID',
		name: 'replyMessageId',
		type: 'string',
		default: '',
		placeholder: 'e.g. <abc@example.com>',
		description: 'The Message-ID of the message that is answered',
		routing: { send: { type: 'body', property: 'reply_message_id' } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'Schedule Condition',
		name: 'scheduleCondition',
		type: 'string',
		default: '',
		description: 'Sent as schedule_condition; Smartlead has not published its values',
		routing: { send: { type: 'body', property: 'schedule_condition' } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'Scheduled Time',
		name: 'scheduledTime',
		type: 'dateTime',
		default: '',
		description:
			"When to send the reply, in the workflow's time zone; as soon as possible if not set",
		routing: { send: { type: 'body', property: 'scheduled_time', value: asInstant } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'Sequence Type',
		name: 'seqType',
		type: 'string',
		default: '',
		description: 'Sent as seq_type; Smartlead has not published its values',
		routing: { send: { type: 'body', property: 'seq_type' } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'Stats ID',
		name: 'emailStatsId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 0b9c7f1e-4f3a-4c55-9b1e-7d0a2f6c1234',
		description:
			'The message that is meant: statsId of the trigger, or stats_id in a message history. If not set, the last reply of the lead is looked up (for a reminder the last message), which costs one more request.',
		routing: { send: { type: 'body', property: 'email_stats_id' } },
		displayOptions: { show: { '/operation': ['reply', 'setReminder'] } },
	},
	{
		displayName: 'Stats ID',
		name: 'statsId',
		type: 'string',
		default: '',
		placeholder: 'e.g. 0b9c7f1e-4f3a-4c55-9b1e-7d0a2f6c1234',
		description:
			'The stats_id of a particular message. An email and the reply to it share one; the reply is forwarded.',
		routing: { send: { type: 'body', property: 'stats_id' } },
		displayOptions: IN_FORWARD,
	},
	{
		displayName: 'To Email',
		name: 'toEmail',
		type: 'string',
		role: 'email',
		default: '',
		placeholder: 'e.g. name@example.com',
		description: 'Who gets the reply; the lead if not set',
		routing: { send: { type: 'body', property: 'to_email' } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'To First Name',
		name: 'toFirstName',
		type: 'string',
		default: '',
		description: 'First name of who gets the reply',
		routing: { send: { type: 'body', property: 'to_first_name' } },
		displayOptions: IN_REPLY,
	},
	{
		displayName: 'To Last Name',
		name: 'toLastName',
		type: 'string',
		default: '',
		description: 'Last name of who gets the reply',
		routing: { send: { type: 'body', property: 'to_last_name' } },
		displayOptions: IN_REPLY,
	},
]);
