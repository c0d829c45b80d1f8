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
	/** The address to register. */
	urlFor(address: string, secret: string): string;
	/** Whether a call knows the secret. */
	isProven(call: Call, secret: string): boolean;
}

const TOKEN = 'token';

const TOKEN_BYTES = 24;

/** A secret that nobody can guess, fit for a URL. */
export function newSecret(): string {
	return randomBytes(TOKEN_BYTES).toString('hex');
}

/** For services that sign nothing: the secret is a parameter of the registered address. */
export const tokenInUrl: Verifier = {
	urlFor: (address, secret) => `${address}?${TOKEN}=${secret}`,
	isProven: ({ query }, secret) => isSame(query[TOKEN], secret),
};

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
