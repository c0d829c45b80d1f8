import type { OperationDefinition } from '../../../kernel/definition/operation';
import { inboxList } from './inboxList';

// Of the filters of this folder, the docs cap only the campaigns.
const SENT_CAPS = {
	campaignId: 15,
	campaignClientId: Infinity,
	campaignTagId: Infinity,
	campaignTeamMemberId: Infinity,
	emailAccountId: Infinity,
};

export const getSent: OperationDefinition = {
	name: 'Get Sent',
	value: 'getSent',
	action: 'Get conversations with sent emails',
	description: 'List the conversations by the emails that were sent to the lead',
	endpoint: 'POST /master-inbox/sent',
	...inboxList(SENT_CAPS),
};
