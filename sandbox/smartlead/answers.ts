import { jsonAnswer, textAnswer } from '../server/http/answer';
import { errorPage } from '../server/http/errorPage';
import type { ServiceAnswers } from '../server/service';

/** The forms in which Smartlead refuses. */
export const answers: ServiceAnswers = {
	/** The page of the API's router, for an unknown path and for a wrong verb. */
	unknownRoute: (method, path) =>
		textAnswer(404, errorPage(`Cannot ${method} ${path}`), 'text/html'),

	brokenJson: () => jsonAnswer(400, { message: 'Request body is not valid JSON' }),

	/** `message` says what is wrong, `error` only repeats the status. */
	invalid: ({ source, problems }) =>
		jsonAnswer(400, {
			statusCode: 400,
			error: 'Bad Request',
			message: problems.map(({ message }) => message).join('. '),
			validation: { source, keys: problems.map(({ path }) => path) },
		}),

	tooManyRequests(waitMs) {
		const seconds = Math.max(1, Math.ceil(waitMs / 1000));
		const answer = jsonAnswer(429, {
			error: {
				code: 'RATE_LIMIT_EXCEEDED',
				message: `Too many requests. Retry after ${seconds} seconds.`,
				retry_after: seconds,
			},
		});
		answer.headers['retry-after'] = String(seconds);
		return answer;
	},

	/** The API sends them on reads only. */
	rateLimitHeaders: ({ limit, remaining, resetAt }, method): Record<string, string> =>
		method === 'GET'
			? {
					'x-ratelimit-limit': String(limit),
					'x-ratelimit-remaining': String(remaining),
					'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
				}
			: {},
};
