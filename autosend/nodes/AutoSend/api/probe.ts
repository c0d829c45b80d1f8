import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { Probe } from '../../kernel/definition/service';
import { isObject, objectsIn, valueAt } from '../../kernel/definition/values';
import { authenticationHeaders, isAccountKey, projectOf } from './authentication';

// As many as fit into a message.
const MOST_PROJECTS = 5;

/** The reads that the docs advise: an account key opens the projects, any other key the senders. */
export const probe: Probe = {
	host: 'api',
	path: (credential) => (isAccountKey(credential) ? '/account/projects' : '/senders'),
	// The account's projects are listed whatever project is set, so that a wrong one can be told.
	authentication: (credential) => ({
		headers: authenticationHeaders(
			isAccountKey(credential) ? { ...credential, projectId: '' } : credential,
		),
	}),
	isRight: (body) => isObject(body) && body.success === true,
	problemIn: projectProblem,
};

/** What an account key's own projects say against the project in the credential. */
function projectProblem(
	body: unknown,
	credential: ICredentialDataDecryptedObject,
): string | undefined {
	const listed = valueAt(body, 'data.projects');
	if (!isAccountKey(credential) || !Array.isArray(listed)) return undefined;
	const projects = objectsIn(listed);
	const project = projectOf(credential);
	if (projects.some(({ id }) => id === project)) return undefined;
	const problem =
		project === ''
			? "'Project ID' is empty, which an account key (ASA_) needs."
			: `'Project ID' is "${project}", and this account key has no such project.`;
	return `${problem} ${choiceOf(projects.map(({ id, name }) => `${String(name)} (${String(id)})`))}`;
}

function choiceOf(projects: string[]): string {
	if (!projects.length) return 'Create a project in AutoSend first.';
	const more = projects.length - MOST_PROJECTS;
	const rest = more > 0 ? `, and ${more} more` : '';
	return `Enter the ID of a project: ${projects.slice(0, MOST_PROJECTS).join(', ')}${rest}.`;
}
