import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { emailLeadMapId } from '../../fields/emailLeadMapId';
import { teamMemberId } from '../../fields/teamMember';

export const updateTeamMember: OperationDefinition = {
	name: 'Assign Team Member',
	value: 'updateTeamMember',
	action: 'Assign a team member to a conversation',
	description: 'Set who of the team looks after a conversation; the API has no way to clear it',
	endpoint: 'POST /master-inbox/update-team-member',
	effects: 'write',
	fields: [
		campaignOfLead,
		emailLeadMapId,
		{
			...teamMemberId,
			required: true,
			description: 'Who looks after the conversation',
			routing: { send: { type: 'body', property: 'team_member_id' } },
		},
	],
};
