import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** The key of a credential, as it is sent. */
export function keyOf({ apiKey }: ICredentialDataDecryptedObject): string {
	return String(apiKey ?? '').trim();
}

/** The headers that a credential adds; an account key needs the project as well. */
export function authenticationHeaders(
	credential: ICredentialDataDecryptedObject,
): Record<string, string> {
	const project = String(credential.projectId ?? '').trim();
	return {
		authorization: `Bearer ${keyOf(credential)}`,
		...(project && { 'x-project-id': project }),
	};
}
