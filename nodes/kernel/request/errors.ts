import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import type { Effects } from '../definition/operation';
import { isEmpty, isObject } from '../definition/values';

export interface Failure {
	/** The API's own text, or ours where it gave none. */
	message: string;
	/** What the user can do next. */
	description: string;
	/** HTTP status, or the code of a broken connection such as ECONNRESET. */
	httpCode: string;
}

/**
 * The API's own words in an error body. It has six shapes of them (live-behaviour, error bodies):
 * schema validation puts the useful text in `message` and repeats the status in `error`, domain
 * rules put it in `error`, others nest it.
 *
 * @returns undefined when the body says nothing readable, such as an HTML page
 */
export function errorText(body: unknown): string | undefined {
	if (typeof body === 'string') return plainText(body);
	if (!isObject(body)) return undefined;
	const { error, message, statusCode, validation } = body;
	if ((validation || statusCode) && typeof message === 'string') {
		// Smart Prospect says "Unauthorized" in `message` and the reason in `error`.
		const reason = typeof error === 'string' && !validation && message === 'Unauthorized';
		return reason ? `${message}: ${error}` : message;
	}
	if (typeof error === 'string') return error;
	if (typeof message === 'string') return message;
	if (isObject(error) && typeof error.message === 'string') return error.message;
	const { data } = body;
	if (isObject(data) && data.success === false) return errorText(data);
	return undefined;
}

function plainText(body: string): string | undefined {
	const cannot = /Cannot (GET|POST|PUT|PATCH|DELETE) [^\s<?]+/.exec(body);
	if (cannot) return cannot[0];
	const text = body.trim();
	return text === '' || text.startsWith('<') || text.startsWith('{')
		? undefined
		: text.slice(0, 300);
}

/**
 * Whether a 200 answer says that nothing was done, as Smart Prospect does for missing credits and
 * unsubscribing does when nothing changes.
 */
export function saysItFailed(body: unknown): boolean {
	if (!isObject(body)) return false;
	// Some routes wrap one answer in another: `{ ok: true, data: { success: false, message } }`.
	const inner = isObject(body.data) ? body.data.success : undefined;
	return body.ok === false || body.success === false || inner === false;
}

// Texts of the live API that come with status 500 although nothing was done.
const REFUSALS = /^invalid (campaign|lead) id|email account not found|is the last sequence/i;

/** Whether an answer of status 500 is a refusal by its words, and no fault after which all may be. */
export function isKnownRefusal(body: unknown): boolean {
	return REFUSALS.test(errorText(body) ?? '');
}

/**
 * Whether a 200 answer is a bare `{ "ok": false }`, which is how some operations say that the state
 * asked for was there already. With a text it is a refusal.
 */
export function saysUnchanged(body: unknown): boolean {
	return isObject(body) && body.ok === false && errorText(body) === undefined;
}

/** Whether a 200 answer is how the core host says "not found". */
export function isMissing(body: unknown): boolean {
	return isEmpty(body) || (isObject(body) && isEmpty(body.data) && 'data' in body);
}

/**
 * Words for an answer that is an error.
 *
 * @param effects what the request may have done all the same, when the fault is at Smartlead's side
 */
export function answerFailure(status: number, body: unknown, effects: Effects): Failure {
	const text = errorText(body);
	return {
		message: text ?? (status < 300 ? NOT_DONE : `Smartlead answered with status ${status}`),
		description: nextStep(status, body, effects),
		httpCode: String(status),
	};
}

const NOT_DONE = 'Smartlead did not do this and gave no reason';

const AT_STAKE: Partial<Record<Effects, string>> = {
	'sends-email': 'Email may have been sent. ',
	'spends-credits': 'Credits may have been spent. ',
	purchases: 'The account may have been charged. ',
};

function checkFirst(effects: Effects): string {
	return `${AT_STAKE[effects] ?? ''}It is not known whether this request was carried out, so it was not repeated. Look in Smartlead before you run it again.`;
}

function nextStep(status: number, body: unknown, effects: Effects): string {
	if (status === 401) {
		return "Check the API key in the credential: in Smartlead, open Settings, then 'API Keys', and copy it again.";
	}
	if (status === 402 || status === 403) {
		return 'This API key is not allowed to do this. Check the plan of the account, its add-ons and the rights of the key.';
	}
	if (status === 404) return 'Check that the record exists in this Smartlead account.';
	if (status === 429) {
		return "The limit of this API key is used up, perhaps by other tools. Lower 'Requests per Minute' in the credential, or run the workflow later.";
	}
	if (status >= 300 && status < 400) {
		return "The address redirects, and the API key is not sent on. Set 'API Host' in the credential to the final address.";
	}
	if (status >= 500) {
		return effects === 'read'
			? "Something is wrong at Smartlead's side. Run the node again later."
			: checkFirst(effects);
	}
	if (status < 300) return 'Smartlead accepted the request and reported that it was not done.';
	const keys = isObject(body) && isObject(body.validation) ? body.validation.keys : undefined;
	return Array.isArray(keys) && keys.length
		? `Check the value sent as '${keys.join("', '")}'.`
		: 'Check the values of the fields of this node.';
}

/** The code of a broken connection, such as ECONNRESET, of whatever n8n's request helper threw. */
export function errorCode(error: unknown): string {
	const { cause } = error as { cause?: unknown };
	for (const part of [cause, error]) {
		const { code, httpCode } = (part ?? {}) as { code?: unknown; httpCode?: unknown };
		for (const text of [code, httpCode]) {
			if (typeof text === 'string' && /^[A-Z][A-Z_]+$/.test(text)) return text;
		}
	}
	return 'no answer';
}

// The last two come of an API Host that is no address.
const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'ERR_INVALID_URL',
	'ERR_BAD_REQUEST',
]);

const TOO_LATE = new Set(['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT']);
/** Whether a failure is that of a request that did not reach anybody. */
export function wasNeverSent({ httpCode }: Failure): boolean {
	return NEVER_SENT.has(httpCode);
}

/**
 * Words for a request that got no readable answer.
 *
 * @param effects what it may have done all the same
 */
export function connectionFailure(code: string, effects: Effects): Failure {
	if (NEVER_SENT.has(code)) {
		return {
			message: `Smartlead could not be reached (${code})`,
			description:
				"Check the network of n8n and 'API Host' in the credential, which is empty for Smartlead itself.",
			httpCode: code,
		};
	}
	const isLate = TOO_LATE.has(code);
	const again = isLate
		? "Run the node again. If it happens often, raise 'Timeout' in 'Request Options'."
		: 'Run the node again. If it happens often, check the network and proxy of n8n.';
	return {
		message: isLate
			? `Smartlead did not answer in time (${code})`
			: `The connection to Smartlead broke before the answer was complete (${code})`,
		description: effects === 'read' ? again : checkFirst(effects),
		httpCode: code,
	};
}

/**
 * An n8n error made from clean parts only: no raw cause, which would carry the URL with the key,
 * and every text scrubbed of it.
 */
export function toApiError(
	node: INode,
	failure: Failure,
	scrub: (text: string) => string,
	itemIndex?: number,
): NodeApiError {
	const message = scrub(failure.message);
	const error = new NodeApiError(node, { message } as JsonObject, {
		message,
		description: scrub(failure.description),
		httpCode: failure.httpCode,
		itemIndex,
	});
	// The constructor replaces texts that contain a code it knows, such as ECONNRESET, by its own.
	error.message = message;
	return error;
}
