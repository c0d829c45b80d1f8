import { isErrorAlone, saysNo } from '../../kernel/definition/failureSigns';
import { readableText, textOf } from '../../kernel/definition/readableText';
import type { Dialect } from '../../kernel/definition/service';
import { asText, exactNumber, isEmpty, isObject, objectOf } from '../../kernel/definition/values';

/**
 * The API's own words in an error body. It has six shapes of them: schema validation puts the useful
 * text in `message` and repeats the status in `error`, domain rules put it in `error`, others nest
 * it. All were seen in answers of the live API.
 */
function errorText(body: unknown): string | undefined {
	if (typeof body === 'string') return plainText(body);
	if (!isObject(body)) return undefined;
	const { statusCode, validation, data } = body;
	const [error, message] = [textOf(body.error), textOf(body.message)];
	if ((validation || statusCode) && message) {
		// Smart Prospect says "Unauthorized" in `message` and the reason in `error`.
		const hasReason = error && !validation && message === 'Unauthorized';
		return hasReason ? `${message}: ${error}` : message;
	}
	const text = error ?? message ?? textOf(objectOf(body.error).message);
	if (text) return text;
	if (isObject(data) && data.success === false) return errorText(data);
	return undefined;
}

function plainText(body: string): string | undefined {
	const cannot = /Cannot (GET|POST|PUT|PATCH|DELETE) [^\s<?]+/.exec(body);
	return cannot ? cannot[0] : readableText(body);
}

/** As Smart Prospect does for missing credits, and unsubscribing when nothing changes. */
function isFailure(body: unknown): boolean {
	if (!isObject(body)) return false;
	// Some routes wrap one answer in another: `{ ok: true, data: { success: false, message } }`.
	const inner = isObject(body.data) ? body.data.success : undefined;
	const status = exactNumber(body.statusCode);
	if (isErrorAlone(body) || body.ok === false || [body.success, inner].some(saysNo)) return true;
	// The body of a 4xx, as a proxy or a wrapping route hands it on.
	return typeof status === 'number' && status >= 400 && !isEmpty(body.error);
}

// Texts of the live API that come with status 500 although nothing was done.
const REFUSALS = /^invalid (campaign|lead) id|email account not found|is the last sequence/i;

function isKnownRefusal(body: unknown): boolean {
	return REFUSALS.test(errorText(body) ?? '');
}

/** A bare `{ "ok": false }`; with a text it is a refusal. */
function isUnchanged(body: unknown): boolean {
	return isObject(body) && body.ok === false && errorText(body) === undefined;
}

/** An empty body, or an empty `data`, is how the core host says "not found". */
export function isMissing(body: unknown): boolean {
	return isEmpty(body) || (isObject(body) && isEmpty(body.data) && 'data' in body);
}

function nextStep(status: number, body: unknown): string | undefined {
	const { validation } = isObject(body) ? body : {};
	const keys = isObject(validation) ? validation.keys : undefined;
	if (status !== 400 || !Array.isArray(keys) || !keys.length) return undefined;
	return `Check the value sent as '${keys.map(asText).join("', '")}'.`;
}

/** As documented: `{ "error": { "retry_after": 30 } }`. */
function retryAfter(body: unknown): unknown {
	return isObject(body) && isObject(body.error) ? body.error.retry_after : undefined;
}

/** What Smartlead's answers mean. */
export const dialect: Dialect = {
	errorText,
	isFailure,
	isUnchanged,
	isMissing,
	isKnownRefusal,
	nextStep,
	retryAfter,
};
