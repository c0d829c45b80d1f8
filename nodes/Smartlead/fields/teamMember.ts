import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** A member of the team, as an option. Spread it to send it. */
export const teamMemberId: Field = {
	displayName: 'Team Member',
	name: 'teamMemberId',
	type: 'resourceLocator',
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'A member of the team of the account',
	modes: listOrId({
		search: 'searchTeamMembers',
		placeholder: 'Select a team member…',
		example: '12',
		error: 'A team member ID is a whole number',
	}),
};
