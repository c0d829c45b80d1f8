import { readableText, textOf } from '../../kernel/definition/readableText';
import type { Dialect } from '../../kernel/definition/service';
import { isEmpty, isObject, objectOf } from '../../kernel/definition/values';

/**
 * The API's own words in an error body. Docs show `error` as an object with a message and, at
 * times, details by field, and as a text; the vendor's SDK looks for a top-level `message` first.
 */
function errorText(body: unknown): string | undefined {
	if (!isObject(body)) return typeof body === 'string' ? readableText(body) : undefined;
	const { error, message } = body;
	const { message: reason, details } = objectOf(error);
	const texts = [textOf(reason), ...detailsOf(details)].filter((text) => text !== undefined);
	return texts.length ? texts.join('. ') : (textOf(error) ?? textOf(message));
}

/** What is wrong with each field, where the answer says so. */
function detailsOf(details: unknown): string[] {
	if (!Array.isArray(details)) return [];
	return details
		.filter(isObject)
		.map(({ field, message }) => [field, message].filter((part) => !isEmpty(part)).join(': '))
		.filter((detail) => detail !== '');
}

/** A public client reports refused sends that are answered with status 200. */
function isFailure(body: unknown): boolean {
	return isObject(body) && body.success === false;
}

function nextStep(status: number, body: unknown): string | undefined {
	const { error } = isObject(body) ? body : {};
	const code = isObject(error) ? error.code : undefined;
	if (status === 403) {
		return "This API key may not do this. With an account key (ASA_), check 'Project ID' in the credential; project keys can't manage projects. Also check your plan.";
	}
	if (status === 402 || String(code).startsWith('PLAN_')) {
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
