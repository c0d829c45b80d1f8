const LONGEST = 300;

/** A text that says something; undefined for a blank one and for anything else. */
export function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * What a body of text says to a person, cut where it is long; undefined for a blank, a page and JSON
 * that did not parse.
 */
export function readableText(body: string): string | undefined {
	const text = body.slice(0, LONGEST * 10).trim();
	const isMarkup = text.startsWith('<') || text.startsWith('{');
	return text === '' || isMarkup ? undefined : text.slice(0, LONGEST);
}
