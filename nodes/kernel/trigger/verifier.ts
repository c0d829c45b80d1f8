import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

import type { IDataObject } from 'n8n-workflow';

/** A call to the node's address, with all that can prove where it comes from. */
export interface Call {
	/** Anybody can put anything here, and into the headers. */
	query: IDataObject;
	headers: IDataObject;
	/** Byte for byte, as a signature covers it. */
	rawBody?: Buffer;
}

/** How calls of a service prove that they come from a webhook of the node, which shares a secret with it. */
export interface Verifier {
	/** What a call that proves nothing lacks, for the answer to it. */
	readonly proof: string;
	/** Makes the secret of a webhook; missing where the service makes it. */
	newSecret?(tag: string): string;
	/**
	 * The URL to register.
	 *
	 * @param secret missing where the service makes it
	 */
	urlFor(address: string, tag: string, secret?: string): string;
	/** The tag of the workflow that has registered a URL, where it tells. */
	tagIn(url: string): string | undefined;
	/** Whether a call knows the secret. */
	isProven(call: Call, secret: string): boolean;
	/**
	 * What is wrong with the time of a proven call, in words that follow "it"; undefined when nothing
	 * is. Missing where calls don't say when they were sent.
	 *
	 * @param now milliseconds of the epoch
	 */
	timeProblem?(call: Call, now: number): string | undefined;
}

const RANDOM_BYTES = 20;

/**
 * A secret that nobody can guess, fit for a URL.
 *
 * @param tag eight hexadecimal digits that it begins with; anybody may know them
 */
export function newSecret(tag: string): string {
	return tag + randomBytes(RANDOM_BYTES).toString('hex');
}

/** The query parameter that carries the secret. */
export const TOKEN = 'token';

/** For services that sign nothing: the secret is a parameter of the registered URL. */
export const tokenInUrl: Verifier = {
	proof: 'token',
	newSecret,
	urlFor: (address, _tag, secret = '') => `${address}?${TOKEN}=${secret}`,
	tagIn: (url) => tokenIn(url)?.slice(0, TAG_LENGTH),
	isProven: ({ query }, secret) => isSame(query[TOKEN], secret),
};

const TAG_LENGTH = 8;

/** The secret in a registered URL; undefined when it holds none such as `newSecret` makes. */
export function tokenIn(url: string): string | undefined {
	const token = URL.canParse(url) ? new URL(url).searchParams.get(TOKEN) : null;
	return token !== null && IS_SECRET.test(token) ? token : undefined;
}

const IS_SECRET = /^[0-9a-f]{48}$/;

/**
 * Whether a text is the secret. Takes as long for a wrong one as for the right one; hashes have the
 * same length, which the comparison demands.
 */
function isSame(given: unknown, secret: string): boolean {
	if (secret === '' || typeof given !== 'string') return false;
	return timingSafeEqual(hash(secret), hash(given));
}

function hash(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
