import { createHmac, timingSafeEqual } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

import { inWords } from '../request/waiting';
import type { Verifier } from './verifier';

/** How a service signs its calls. Names of headers are in lower case, as Node.js gives them. */
export interface SigningScheme {
	/** Holds the HMAC-SHA256 of the raw body in hexadecimal; the key is the secret as text. */
	signatureHeader: string;
	/** Holds when the call was sent, which nothing signs: Unix time in seconds or milliseconds. */
	timeHeader: string;
	/** How old a call may be, in milliseconds. */
	maxAgeMs: number;
	/** How far ahead of this machine's clock a call may be, in milliseconds. */
	maxAheadMs: number;
}

/**
 * For services that make the secret of a webhook and sign the body of each call with it. The
 * registered URL carries the tag alone.
 */
export function signedBody(scheme: SigningScheme): Verifier {
	return {
		proof: 'signature',
		urlFor: (address, tag) => `${address}?${TAG}=${tag}`,
		tagIn,
		isProven({ headers, rawBody }, secret) {
			const given = signatureIn(headers, scheme);
			if (secret === '' || given === undefined || !Buffer.isBuffer(rawBody)) return false;
			const right = createHmac('sha256', secret).update(rawBody).digest();
			return timingSafeEqual(Buffer.from(given, 'hex'), right);
		},
		timeProblem: ({ headers }, now) => timeProblem(headers[scheme.timeHeader], now, scheme),
	};
}

const TAG = 'tag';
const IS_TAG = /^[0-9a-f]{8}$/;

function tagIn(url: string): string | undefined {
	const tag = URL.canParse(url) ? new URL(url).searchParams.get(TAG) : null;
	return tag !== null && IS_TAG.test(tag) ? tag : undefined;
}

// 32 bytes. A header that came twice is one text with a comma in it.
const IS_SIGNATURE = /^[0-9a-f]{64}$/i;

/** The signature that a call carries, in lower case; undefined for none that could be right. */
export function signatureIn(
	headers: IDataObject,
	{ signatureHeader }: Pick<SigningScheme, 'signatureHeader'>,
): string | undefined {
	const given = headers[signatureHeader];
	return typeof given === 'string' && IS_SIGNATURE.test(given) ? given.toLowerCase() : undefined;
}

const IS_TIME = /^\d{1,15}$/;
// In milliseconds 1973, in seconds the year 5138.
const LEAST_MS = 1e11;

function timeProblem(
	given: unknown,
	now: number,
	{ maxAgeMs, maxAheadMs }: SigningScheme,
): string | undefined {
	if (typeof given !== 'string' || !IS_TIME.test(given)) return "doesn't say when it was sent";
	const time = Number(given) < LEAST_MS ? Number(given) * 1_000 : Number(given);
	if (now - time > maxAgeMs) return `says that it was sent ${inWords(now - time)} ago`;
	if (time - now > maxAheadMs) return `says that it is sent ${inWords(time - now)} from now`;
	return undefined;
}
