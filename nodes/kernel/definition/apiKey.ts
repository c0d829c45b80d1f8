import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { pastedText } from './pastedText';
import type { Service } from './service';

/**
 * The key of a credential, as it is sent. HTTP clients drop the invisible signs of a header, and the
 * key that is then echoed would not be known for it.
 */
export function apiKeyOf({ apiKey }: ICredentialDataDecryptedObject): string {
	return pastedText(apiKey);
}

/** What is wrong with a key that no request could make right; undefined when nothing is. */
export function apiKeyProblem(key: string, { name, keyPage }: Service): string | undefined {
	if (key === '') return `'API Key' is empty. Copy it from ${name}: ${keyPage}.`;
	if (/\s/.test(key)) {
		return "'API Key' has a space or line break inside. Copy the key alone, in one piece.";
	}
	if (/[^\x21-\x7e]/.test(key)) {
		return `'API Key' has characters that no key has. Copy it again from ${name}: ${keyPage}.`;
	}
	return undefined;
}
