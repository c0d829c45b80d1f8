import { jsonAnswer } from '../server/http/answer';
import type { ServiceKey } from '../server/service';
import type { SmartleadTypes } from './serviceTypes';

const PROSPECT_HOST = 'prospect-api.smartlead.ai';

/** Travels in the query, and is compared byte for byte: the API does not trim. */
export const key: ServiceKey<SmartleadTypes> = {
	default: 'sandbox-key',
	parameter: 'api_key',
	refuse({ request, operation, apiKey }) {
		const { api_key: given } = request.query;
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
	},
};
