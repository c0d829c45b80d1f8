export interface TeamMember {
	id: number;
	name: string;
	email: string;
}

export function seedTeamMembers(): Map<number, TeamMember> {
	const members: TeamMember[] = [
		{ id: 12, name: 'Ana Ruiz', email: 'ana@example.org' },
		{ id: 13, name: 'Tomas Berg', email: 'tomas@example.org' },
	];
	return new Map(members.map((member) => [member.id, member]));
}
