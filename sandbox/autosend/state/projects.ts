import type { Identifiers } from './identifiers';

export interface Project {
	id: string;
	name: string;
	domain: string | null;
	regionKey: string;
	industry: string | null;
	logo: string | null;
	address: string | null;
	/** What holds for emails that do not say. */
	trackingOpen: boolean;
	trackingClick: boolean;
}

/** The first one is that of all other records; the second has none. */
export function seedProjects(ids: Identifiers): Map<string, Project> {
	const projects: Project[] = [
		{
			id: ids.take('project'),
			name: 'Shop',
			domain: 'example.net',
			regionKey: 'eu-central-1',
			industry: 'Retail',
			logo: null,
			address: '1 Market Street, Springfield',
			trackingOpen: true,
			trackingClick: true,
		},
		{
			id: ids.take('project'),
			name: 'Staging',
			domain: null,
			regionKey: 'us-east-1',
			industry: null,
			logo: null,
			address: null,
			trackingOpen: false,
			trackingClick: false,
		},
	];
	return new Map(projects.map((project) => [project.id, project]));
}
