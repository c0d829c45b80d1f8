import { isErrorAlone, saysNo } from '../../kernel/definition/failureSigns';
import { readableText, textOf } from '../../kernel/definition/readableText';
import type { Dialect } from '../../kernel/definition/service';
import { asText, isObject, objectOf, objectsIn } from '../../kernel/definition/values';

// A request with a hundred contacts may have a hundred wrong ones.
const MOST_DETAILS = 5;

/**
 * The API's own words in an error body. Docs show `error` as an object with a message and, at
 * times, details by field, and as a text; the vendor's SDK looks for a top-level `message` first.
 */
function errorText(body: unknown): string | undefined {
	if (!isObject(body)) return typeof body === 'string' ? readableText(body) : undefined;
	const { error, message } = body;
	const { message: reason, details } = objectOf(error);
	const texts = [textOf(reason), ...detailsOf(details)].filter((text) => text !== undefined);
	return texts.length ? sentences([...new Set(texts)]) : (textOf(error) ?? textOf(message));
}

/** Texts with one period between them, whether they end with one or not. */
function sentences(texts: string[]): string {
	const last = texts.length - 1;
	return texts.map((text, at) => (at < last ? text.trim().replace(/\.$/, '') : text)).join('. ');
}

/** What is wrong with each field, where the answer says so. */
function detailsOf(details: unknown): string[] {
	const texts = objectsIn(details).flatMap(({ field, message }) => {
		const text = detailOf(textOf(field), textOf(message));
		return text === undefined ? [] : [text];
	});
	const more = texts.length - MOST_DETAILS;
	return more > 0 ? [...texts.slice(0, MOST_DETAILS), `${more} more like these`] : texts;
}

/** `to.email: must be a valid email`; a message that begins with the field needs no more. */
function detailOf(field: string | undefined, message: string | undefined): string | undefined {
	if (field === undefined || message === undefined) return message ?? field;
	const words = message.replace(/^["']/, '');
	const begins = words.toLowerCase().startsWith(field.toLowerCase());
	const isNamed = begins && !/^[\w.]/.test(words.slice(field.length));
	return isNamed ? message : `${field}: ${message}`;
}

/** A public client reports refused sends that are answered with status 200. */
function isFailure(body: unknown): boolean {
	return isErrorAlone(body) || (isObject(body) && saysNo(body.success));
}

function nextStep(status: number, body: unknown): string | undefined {
	const { error } = isObject(body) ? body : {};
	const code = isObject(error) ? error.code : undefined;
	if (status === 403) {
		return "This API key may not do this. With an account key (ASA_), check 'Project ID' in the credential; project keys can't manage projects. Also check your plan.";
	}
	if (status === 402 || asText(code).startsWith('PLAN_')) {
		return 'Your AutoSend plan does not cover this. Check the plan and its limits.';
	}
	return undefined;
}

/** Documented in seconds; its place in the body is not. */
function retryAfter(body: unknown): unknown {
	if (!isObject(body)) return undefined;
	const { error, retryAfter: seconds } = body;
	return seconds ?? (isObject(error) ? error.retryAfter : undefined);
}

/** What AutoSend's answers mean. */
export const dialect: Dialect = {
	errorText,
	isFailure,
	isUnchanged: () => false,
	isMissing: () => false,
	isKnownRefusal: () => false,
	nextStep,
	retryAfter,
};
