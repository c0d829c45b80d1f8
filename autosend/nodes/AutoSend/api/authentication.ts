import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { apiKeyOf } from '../../kernel/definition/apiKey';
import { pastedText } from '../../kernel/definition/pastedText';
import { shown } from '../../kernel/definition/shown';

/** Whether the key is one of the account, which works on projects and has to be told on which. */
export function isAccountKey(credential: ICredentialDataDecryptedObject): boolean {
	return /^ASA_/i.test(apiKeyOf(credential));
}

/** The project of a credential; empty where it names none. */
export function projectOf({ projectId }: ICredentialDataDecryptedObject): string {
	return pastedText(projectId);
}

/** What is wrong with the project of a credential; undefined when nothing is. */
export function projectIdProblem(credential: ICredentialDataDecryptedObject): string | undefined {
	const project = projectOf(credential);
	if (project === '' && isAccountKey(credential)) {
		return "'Project ID' is empty, which an account key (ASA_) needs";
	}
	// HTTP clients drop what a header cannot hold, and the rest could be another project.
	if (/[^\x21-\x7e]/.test(project)) return `'Project ID' cannot be "${shown(project)}"`;
	return undefined;
}

/** The headers that a credential adds; an account key needs the project as well. */
export function authenticationHeaders(
	credential: ICredentialDataDecryptedObject,
): Record<string, string> {
	const project = projectOf(credential);
	return {
		authorization: `Bearer ${apiKeyOf(credential)}`,
		...(project && { 'x-project-id': project }),
	};
}
