import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** The key of a credential, as it is sent: a space around it makes it invalid. */
export function keyOf({ apiKey }: ICredentialDataDecryptedObject): string {
	return String(apiKey ?? '').trim();
}

/** The query that a credential adds; Smartlead takes the key nowhere else. */
export function authenticationQuery(
	credential: ICredentialDataDecryptedObject,
): Record<string, string> {
	return { api_key: keyOf(credential) };
}
