import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { emailLeadMapId } from '../../fields/emailLeadMapId';

export const changeReadStatus: OperationDefinition = {
	name: 'Change Read Status',
	value: 'changeReadStatus',
	action: 'Change the read status of a conversation',
	description: 'Mark a conversation as read or unread for everybody who uses the inbox',
	endpoint: 'PATCH /master-inbox/change-read-status',
	effects: 'write',
	fields: [
		campaignOfLead,
		emailLeadMapId,
		{
			displayName: 'Read',
			name: 'readStatus',
			type: 'boolean',
			required: true,
			default: true,
			description: 'Whether the conversation becomes read; off makes it unread',
			routing: { send: { type: 'body', property: 'read_status' } },
		},
	],
};
