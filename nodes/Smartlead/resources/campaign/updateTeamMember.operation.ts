import { listOrId } from '../../../kernel/definition/locatorModes';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';

export const updateTeamMember: OperationDefinition = {
	name: 'Assign Team Member',
	value: 'updateTeamMember',
	action: 'Assign a team member to a campaign',
	description: 'Set who of the team is responsible for a campaign, or nobody',
	endpoint: 'POST /campaigns/{campaignId}/team-member',
	effects: 'write',
	prepare: (_, { body }) => {
		if (body.teamMemberId === 0) body.teamMemberId = null;
	},
	fields: [
		campaignId,
		{
			displayName: 'Team Member',
			name: 'teamMemberId',
			type: 'resourceLocator',
			required: true,
			role: 'id',
			default: { mode: 'list', value: '' },
			description: 'Who is responsible; Nobody (ID 0) clears the assignment',
			modes: listOrId({
				search: 'searchTeamMembersOrNobody',
				placeholder: 'Select a team member…',
				example: '12',
				error: 'A team member ID is a whole number',
			}),
			routing: { send: { type: 'body', property: 'teamMemberId' } },
		},
	],
};
