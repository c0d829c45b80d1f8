import { createHmac } from 'node:crypto';

/**
 * The signature of a delivery, in hex.
 * @param text the body as it is posted; nothing else is signed, not even the time
 * @param secret the whole text of it, `whsec_` included
 */
export function signatureOf(text: string, secret: string): string {
	return createHmac('sha256', secret).update(text, 'utf8').digest('hex');
}
