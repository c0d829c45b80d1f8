import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { apiKeyOf } from '../../kernel/definition/apiKey';

/** Whether the key is one of the account, which works on projects and has to be told on which. */
export function isAccountKey(credential: ICredentialDataDecryptedObject): boolean {
	return /^ASA_/i.test(apiKeyOf(credential));
}

/** The project of a credential; empty where it names none. */
export function projectOf({ projectId }: ICredentialDataDecryptedObject): string {
	return String(projectId ?? '').trim();
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
