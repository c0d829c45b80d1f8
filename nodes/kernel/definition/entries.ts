const BETWEEN_TEXTS = /[,\n]/;
const BETWEEN_WORDS = /[\s,;]+/;

/** The parts of a text with commas or line breaks between them, also those that are blank. */
export function partsOf(text: string): string[] {
	return text.split(BETWEEN_TEXTS).map((part) => part.trim());
}

/**
 * The entries of a list as a user gives it: a text with commas or line breaks between them, or an
 * array by an expression. Texts are trimmed, and blank entries left out.
 */
export function entriesOf(raw: unknown): unknown[] {
	// What is no text stays as it is, for whoever checks the entries to refuse.
	const entries = typeof raw === 'string' ? partsOf(raw) : [raw].flat();
	return entries
		.map((entry) => (typeof entry === 'string' ? entry.trim() : entry))
		.filter((entry) => entry !== '' && entry !== null && entry !== undefined);
}

/**
 * The entries of a text that have no blanks in them, such as addresses: blanks and semicolons
 * separate them as well.
 */
export function wordsOf(text: string): string[] {
	return text.split(BETWEEN_WORDS).filter((word) => word !== '');
}
