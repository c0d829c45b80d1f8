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
			default: { mode: 'list', value: '' },
			description: 'Who is responsible; Nobody (ID 0) clears the assignment',
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					placeholder: 'Select a team member…',
					typeOptions: { searchListMethod: 'searchTeamMembersOrNobody', searchable: true },
				},
				{
					displayName: 'By ID',
					name: 'id',
					type: 'string',
					placeholder: 'e.g. 12',
					validation: [
						{
							type: 'regex',
							properties: { regex: '[0-9]+', errorMessage: 'A team member ID is a whole number' },
						},
					],
				},
			],
			routing: { send: { type: 'body', property: 'teamMemberId' } },
		},
	],
};
