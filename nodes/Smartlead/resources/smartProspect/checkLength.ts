import { FieldError } from '../../../kernel/definition/fieldError';

const MOST_CHARACTERS = 255;

/**
 * Checks a text that Smartlead takes up to 255 characters of.
 *
 * @throws FieldError for a longer one
 */
export function checkLength(text: unknown, label: string): void {
	if (typeof text !== 'string' || text.length <= MOST_CHARACTERS) return;
	throw new FieldError(
		`'${label}' has ${text.length} characters`,
		`Smartlead takes at most ${MOST_CHARACTERS}. Shorten it.`,
	);
}
