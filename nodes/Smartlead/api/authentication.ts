import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { apiKeyOf } from '../../kernel/definition/apiKey';

/** The query that a credential adds; Smartlead takes the key nowhere else. */
export function authenticationQuery(
	credential: ICredentialDataDecryptedObject,
): Record<string, string> {
	return { api_key: apiKeyOf(credential) };
}
