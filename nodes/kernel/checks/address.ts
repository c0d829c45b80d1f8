import { wordsOf } from '../definition/entries';
import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';
import { asText } from '../definition/values';

// What an address has only inside quotes, if at all. Anything else may stand before the @: plus
// signs, apostrophes, letters of any script. Signs that nobody sees come with what is pasted.
const APART = String.raw`\s\p{C}@"(),:;<>\[\]\\`;
const LOCAL = String.raw`(?:[^${APART}]+|"[^\s\p{C}@"]+")`;
// Letters and digits of any script, and the dot that Catalan and Japanese have between them.
const LABEL = String.raw`[\p{L}\p{M}\p{Nd}\u00b7\u30fb_\-]+`;
const DOMAIN = String.raw`(?:${LABEL}\.)+${LABEL}`;
const IP = String.raw`\[\d{1,3}(?:\.\d{1,3}){3}\]`;

const IS_DOMAIN = new RegExp(`^${DOMAIN}$`, 'u');
const IS_ADDRESS = new RegExp(`^${LOCAL}@(?:${DOMAIN}|${IP})$`, 'u');
// A variable that nothing was put in the place of.
const VARIABLE = '{{';

/** Whether a text is a domain, which has a dot at the least. */
export function isDomain(text: string): boolean {
	return IS_DOMAIN.test(text);
}

/** Whether a text is one email address and nothing else. */
export function isAddress(text: string): boolean {
	return IS_ADDRESS.test(text) && !text.includes(VARIABLE);
}

/**
 * The email addresses in a text.
 *
 * @param label as the message shows it
 * @throws FieldError for a text without any, and for what is no address
 */
export function addressesIn(text: unknown, label: string): string[] {
	const addresses = wordsOf(asText(text));
	const wrong = addresses.find((address) => !isAddress(address));
	if (wrong !== undefined || !addresses.length) throw noAddress(wrong ?? text, label);
	return addresses;
}

/** @param label as the message shows it */
export function noAddress(value: unknown, label: string): FieldError {
	return new FieldError(
		`${label} cannot be "${shown(value)}"`,
		'Enter just the address, e.g. name@example.com, without a display name.',
	);
}
