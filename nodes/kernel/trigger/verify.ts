import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether a call carries the token of the registered URL. Takes as long for a wrong token as for
 * the right one; hashes have the same length, which the comparison demands.
 *
 * @param given from the query, where anybody can put anything
 */
export function isGenuine(token: unknown, given: unknown): boolean {
	if (typeof token !== 'string' || token === '' || typeof given !== 'string') return false;
	return timingSafeEqual(hash(token), hash(given));
}

function hash(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
