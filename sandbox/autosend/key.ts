import { jsonAnswer, type Answer } from '../server/http/answer';
import type { ServiceKey } from '../server/service';
import { errorBody } from './errorBody';
import type { AutoSendTypes } from './serviceTypes';

/** An account key opens all projects; it has to say which one is meant. */
const ACCOUNT_KEY = 'ASA_';

export const PROJECT_HEADER = 'x-project-id';

/**
 * Travels as a bearer token. `x-api-key`, which some pages of the docs have, is not taken. That an
 * account key needs a project, and a project key opens no account, is documented; the texts and the
 * status for a missing or unknown project are the sandbox's own.
 */
export const key: ServiceKey<AutoSendTypes> = {
	default: 'AS_sandbox-key',
	refuse({ request, operation, apiKey, state }) {
		const { authorization, [PROJECT_HEADER]: projectId } = request.headers;
		if (authorization !== `Bearer ${apiKey}`) {
			return jsonAnswer(401, errorBody('UNAUTHORIZED', 'Invalid or expired API key'));
		}
		if (!apiKey.startsWith(ACCOUNT_KEY)) {
			return operation.keyType === 'account' ? forbidden('An account API key is required') : null;
		}
		if (operation.keyType === 'account' || projectId === state.projectId) return null;
		return forbidden(
			projectId === undefined
				? `Header ${PROJECT_HEADER} is required with an account API key`
				: 'No access to this project',
		);
	},
};

function forbidden(message: string): Answer {
	return jsonAnswer(403, errorBody('FORBIDDEN', message));
}
