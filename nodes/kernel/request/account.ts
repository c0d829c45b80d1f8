import type { FunctionsBase } from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { apiHostProblem } from '../../Smartlead/api/hosts';
import type { RateLimiter } from './rateLimiter';
import { rateLimiterFor } from './rateLimiter';
import { keyRemover, keyScrubber } from './secrets';

export const CREDENTIAL = 'smartleadApi';

/** What every request of one run needs to know about the credential. */
export interface Account {
	/** Empty for Smartlead itself. */
	apiHost: string;
	limiter: RateLimiter;
	requestsPerMinute: number;
	/** How long a request may wait for its turn, in milliseconds. */
	maxWaitMs: number;
	/** Takes the key out of a text that is shown. */
	scrub: (text: string) => string;
	/** Takes the key out of an answer. */
	withoutKey: (body: unknown) => unknown;
}

/**
 * Reads the credential of the node.
 *
 * @throws n8n's own error when the node has none; UserError for an API Host that is no address
 */
export async function loadAccount(
	context: Pick<FunctionsBase, 'getCredentials'>,
): Promise<Account> {
	const credentials = await context.getCredentials(CREDENTIAL);
	const apiKey = String(credentials.apiKey ?? '').trim();
	const requestsPerMinute = Math.max(1, Math.floor(Number(credentials.requestsPerMinute) || 60));
	const maxWaitMinutes = Math.max(1, Number(credentials.maxWaitMinutes) || 60);
	const apiHost = String(credentials.apiHost ?? '').trim();
	const problem = apiHostProblem(apiHost);
	if (problem) {
		throw new UserError('The credential has no valid API Host', { description: problem });
	}
	return {
		apiHost,
		limiter: rateLimiterFor(apiKey, requestsPerMinute),
		requestsPerMinute,
		maxWaitMs: maxWaitMinutes * 60_000,
		scrub: keyScrubber(apiKey),
		withoutKey: keyRemover(apiKey),
	};
}
