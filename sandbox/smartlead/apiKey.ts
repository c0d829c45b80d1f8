import type { CatalogueOperation } from '../../catalogue';
import { jsonAnswer, type Answer } from '../server/http/answer';

const PROSPECT_HOST = 'prospect-api.smartlead.ai';

/**
 * Compares the `api_key` of a request with the sandbox's key, byte for byte: the API does not trim.
 * @returns the refusal, or `null` when the key is right.
 */
export function refuseWrongKey(
	operation: CatalogueOperation,
	given: unknown,
	apiKey: string,
): Answer | null {
	if (given === apiKey) return null;
	if (operation.host === PROSPECT_HOST) {
		return jsonAnswer(401, {
			statusCode: 401,
			success: false,
			message: 'Unauthorized',
			error: given ? 'User not authenticated' : 'API key is required',
		});
	}
	return jsonAnswer(401, { message: 'Invalid API Key' });
}
