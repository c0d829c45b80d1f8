import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** The project that an operation acts on; fills `{projectId}` of the path. */
export const projectId: Field = {
	displayName: 'Project',
	name: 'projectId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The project to work on. The list needs an account key (ASA_) as well.',
	modes: listOrId({
		search: 'searchProjects',
		placeholder: 'Select a project…',
		example: '6f00aa22bb33cc44dd55ee00',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A project ID has letters, digits, hyphens and underscores only',
	}),
};
