import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import type { Service } from '../definition/service';

export interface Failure {
	/** The API's own text, or ours where it gave none. */
	message: string;
	/** What the user can do next. */
	description: string;
	/** HTTP status, or the code of a broken connection such as ECONNRESET. */
	httpCode: string;
}

/**
 * Words for an answer that is an error.
 *
 * @param effects what the request may have done all the same, where that is doubtful
 */
export function answerFailure(
	service: Service,
	status: number,
	body: unknown,
	effects: Effects,
	isDoubtful = false,
): Failure {
	const { name, dialect } = service;
	const none = `${name} did not do this and gave no reason`;
	const unexplained = status < 300 ? none : `${name} answered with status ${status}`;
	const next = dialect.nextStep(status, body) ?? nextStep(service, status);
	const isWarned = isDoubtful && effects !== 'read';
	const isRedirect = status >= 300 && status < 400;
	const warning = isWarned && [checkFirst(service, effects), ...(isRedirect ? [next] : [])];
	return {
		// n8n takes an item whose `error` is empty for one without an error.
		message: dialect.errorText(body)?.trim() || unexplained,
		description: warning ? warning.join(' ') : next,
		httpCode: String(status),
	};
}

/**
 * Words for an answer of status 200 that is a web page.
 *
 * @param effects what the request may have done all the same
 */
export function pageFailure(service: Service, effects: Effects): Failure {
	const { name } = service;
	const doubt = effects === 'read' ? '' : `${checkFirst(service, effects)} `;
	return {
		httpCode: '200',
		message: `The answer is a web page, not one of the ${name} API`,
		description: `${doubt}A proxy or login page may stand between n8n and ${name}. Check 'API Host' in the credential, which is empty for ${name} itself.`,
	};
}

/**
 * Words for an answer of success that says that there is no such record.
 *
 * @param record as users call it, such as `campaign`
 */
export function missingFailure({ name }: Service, record: string, status: number): Failure {
	return {
		message: `The ${record} was not found`,
		description: `${name} has no such ${record} in this account. Choose it from the list, or check its ID.`,
		httpCode: status === 200 ? '404' : String(status),
	};
}

/** What the description of every error says whose request may have been carried out. */
export const DOUBT = 'It is not known whether this request was carried out';

const AT_STAKE: Partial<Record<Effects, string>> = {
	'sends-email': 'Email may have been sent. ',
	'spends-credits': 'Credits may have been spent. ',
	purchases: 'The account may have been charged. ',
};

function checkFirst({ name }: Service, effects: Effects): string {
	return `${AT_STAKE[effects] ?? ''}${DOUBT}, so it was not repeated. Look in ${name} before you run it again.`;
}

function nextStep({ name, keyPage, paceField }: Service, status: number): string {
	if (status === 401) {
		return `Check the API key in the credential, or copy it again from ${name}: ${keyPage}.`;
	}
	if (status === 402 || status === 403) {
		return 'This API key is not allowed to do this. Check the plan of the account, its add-ons and the rights of the key.';
	}
	if (status === 404) return `Check that the record exists in this ${name} account.`;
	if (status === 429) {
		return `The limit of this API key is used up, perhaps by other tools. Lower '${paceField}' in the credential, or run the workflow later.`;
	}
	if (status >= 300 && status < 400) {
		return "The address redirects, and the API key is not sent on. Set 'API Host' in the credential to the final address.";
	}
	if (status >= 500 || status === 408) {
		return `Something is wrong at ${name}'s side. Run the node again later.`;
	}
	if (status < 300) return `${name} accepted the request and reported that it was not done.`;
	return 'Check the values of the fields of this node.';
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

// TLS refuses a certificate before any request goes out; these are the codes of Node.js.
const BAD_CERTIFICATE = [
	'ERR_TLS_CERT_ALTNAME_INVALID',
	'HOSTNAME_MISMATCH',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'UNABLE_TO_GET_ISSUER_CERT',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
	'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
	'UNABLE_TO_GET_CRL',
	'CERT_SIGNATURE_FAILURE',
	'CERT_NOT_YET_VALID',
	'CERT_HAS_EXPIRED',
	'CERT_CHAIN_TOO_LONG',
	'CERT_REVOKED',
	'CERT_UNTRUSTED',
	'CERT_REJECTED',
	'ERROR_IN_CERT_NOT_BEFORE_FIELD',
	'ERROR_IN_CERT_NOT_AFTER_FIELD',
	'INVALID_CA',
	'INVALID_PURPOSE',
	'PATH_LENGTH_EXCEEDED',
];

const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	// An API Host that is no address, or has a name that is too long for one.
	'ERR_INVALID_URL',
	'ERR_BAD_REQUEST',
	'EINVAL',
	// Where the other side does not speak TLS.
	'EPROTO',
	...BAD_CERTIFICATE,
]);

// The last one is what n8n's HTTP client calls a request that was given up at our deadline.
const TOO_LATE = new Set(['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ERR_CANCELED']);

/** Whether a failure is that of a request that did not reach anybody. */
export function wasNeverSent({ httpCode }: Failure): boolean {
	return NEVER_SENT.has(httpCode);
}

/**
 * Words for a request that got no readable answer.
 *
 * @param effects what it may have done all the same
 */
export function connectionFailure(service: Service, code: string, effects: Effects): Failure {
	const { name } = service;
	if (NEVER_SENT.has(code)) {
		return {
			message: `${name} could not be reached (${code})`,
			description: `Check the network of n8n and 'API Host' in the credential, which is empty for ${name} itself.`,
			httpCode: code,
		};
	}
	const isLate = TOO_LATE.has(code);
	const again = isLate
		? "Run the node again. If it happens often, raise 'Timeout' in 'Request Options'."
		: 'Run the node again. If it happens often, check the network and proxy of n8n.';
	return {
		message: isLate
			? `${name} did not answer in time (${code})`
			: `The connection to ${name} broke before the answer was complete (${code})`,
		description: effects === 'read' ? again : checkFirst(service, effects),
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
