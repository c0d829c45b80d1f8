import type { INodeProperties } from 'n8n-workflow';

/** A member of the team, as an option. Spread it to send it. */
export const teamMemberId: INodeProperties = {
	displayName: 'Team Member',
	name: 'teamMemberId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'A member of the team of the account',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Select a team member…',
			typeOptions: { searchListMethod: 'searchTeamMembers', searchable: true },
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
};
