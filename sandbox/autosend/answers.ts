import { jsonAnswer, type Answer } from '../server/http/answer';
import type { ServiceAnswers } from '../server/service';
import { errorBody, validationFailed } from './errorBody';

/** The forms in which AutoSend refuses. */
export const answers: ServiceAnswers = {
	/** Of the sandbox's own: no source shows what an unknown path answers. */
	unknownRoute: (method, path) => refusal(404, 'NOT_FOUND', `Cannot ${method} ${path}`),

	/** Of the sandbox's own, too. */
	brokenJson: () => refusal(400, 'VALIDATION_FAILED', 'Request body is not valid JSON'),

	invalid: ({ problems }) =>
		jsonAnswer(
			400,
			validationFailed(problems.map(({ path, message }) => ({ field: path, message }))),
		),

	/** The docs have `retryAfter`, in seconds, but not its place; they have no such header. */
	tooManyRequests: (waitMs) =>
		jsonAnswer(429, {
			...errorBody('RATE_LIMIT_EXCEEDED', 'Rate limit exceeded'),
			retryAfter: Math.max(1, Math.ceil(waitMs / 1000)),
		}),

	rateLimitHeaders: ({ limit, remaining, resetAt }) => ({
		'x-ratelimit-limit': String(limit),
		'x-ratelimit-remaining': String(remaining),
		'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
	}),
};

function refusal(status: number, code: string, message: string): Answer {
	return jsonAnswer(status, errorBody(code, message));
}
