import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { emailLeadMapId } from '../../fields/emailLeadMapId';

export const create: OperationDefinition = {
	name: 'Create',
	value: 'create',
	action: 'Create a lead note',
	description:
		'Add a note to a lead of a campaign. Takes campaign_lead_map_id, not the lead ID that Get Many takes.',
	endpoint: 'POST /master-inbox/create-note',
	effects: 'write',
	fields: [
		campaignOfLead,
		emailLeadMapId,
		{
			displayName: 'Note',
			name: 'noteMessage',
			type: 'string',
			required: true,
			typeOptions: { rows: 4 },
			default: '',
			placeholder: 'e.g. Call back in March',
			description: 'The text of the note',
			routing: { send: { type: 'body', property: 'note_message' } },
		},
	],
};
