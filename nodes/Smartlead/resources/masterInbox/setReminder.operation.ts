import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, valueAt } from '../../../kernel/definition/values';
import { rowsOf, toJson, unwrapped } from '../../../kernel/output/rows';
import { campaignOfLead } from '../../fields/campaign';
import { asInstant } from '../../../kernel/definition/dates';
import { emailLeadMapId } from '../../fields/emailLeadMapId';
import { messageFields } from './messageFields';

export const setReminder: OperationDefinition = {
	name: 'Set Reminder',
	value: 'setReminder',
	action: 'Set a reminder on a conversation',
	description: 'Put a conversation back before your eyes at a set time, with a note to yourself',
	endpoint: 'POST /master-inbox/set-reminder',
	effects: 'write',
	fetchMissing: async ({ emailLeadMapId: place }, { body }, { read }) => {
		if (!isEmpty(body.email_stats_id)) return;
		const conversation = unwrapped(await read(`/master-inbox/${place as number}`, {}));
		const history = rowsOf(valueAt(conversation, 'email_history') ?? []).map(toJson);
		const last = history.filter(({ stats_id }) => !isEmpty(stats_id)).at(-1);
		if (!last) {
			throw new FieldError(
				"'Lead' has no message that Smartlead shows here",
				"Set 'Stats ID' in the additional fields, from a message history.",
			);
		}
		body.email_stats_id = last.stats_id;
	},
	fields: [
		campaignOfLead,
		emailLeadMapId,
		{
			displayName: 'Reminder Time',
			name: 'reminderTime',
			type: 'dateTime',
			required: true,
			default: '',
			description: "When to be reminded, in the workflow's time zone",
			routing: { send: { type: 'body', property: 'reminder_time', value: asInstant } },
		},
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Ask for the order',
			description: 'What to be reminded of',
			routing: { send: { type: 'body', property: 'message' } },
		},
		messageFields,
	],
};
