const HTML: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/**
 * Finds secrets in each form in which answers and pages echo them: as they are, encoded for a URL
 * (each encoder leaves other signs as they are), escaped in JSON or HTML, and in base64. What it
 * takes is linear in the length of a text.
 *
 * @param isWord whether to find them only as words of their own
 * @returns undefined without secrets
 */
export function secretPattern(secrets: string[], isWord = false): RegExp | undefined {
	const forms = secrets.filter((secret) => secret !== '').flatMap(formsOf);
	if (!forms.length) return undefined;
	// A part of another would leave the rest of it.
	const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
	const found = `(?:${longestFirst.map(echoOf).join('|')})`;
	return new RegExp(isWord ? `(?<![\\w-])${found}(?![\\w-])` : found, 'gi');
}

/** A secret, and in base64; the padding is left out by some. */
export function formsOf(secret: string): string[] {
	const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '');
	return [secret, base64, base64.replaceAll('+', '-').replaceAll('/', '_')];
}

function echoOf(form: string): string {
	return [...form].map(echoOfSign).join('');
}

function echoOfSign(sign: string): string {
	if (/[a-z0-9]/i.test(sign)) return sign;
	const bytes = [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`);
	const unicode = [...Array(sign.length).keys()].map(
		(index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`,
	);
	const echoes = [
		sign,
		JSON.stringify(sign).slice(1, -1),
		`\\${sign}`,
		unicode.join(''),
		bytes.join(''),
		...(sign === ' ' ? ['+'] : []),
		...referencesOf(sign),
		...(sign in HTML ? [HTML[sign]] : []),
	];
	return `(?:${[...new Set(echoes)].map(escaped).join('|')})`;
}

/** A sign by its number, as HTML and JavaScript have it. */
function referencesOf(sign: string): string[] {
	const code = sign.codePointAt(0)!;
	const hex = code.toString(16);
	const javascript = code < 256 ? [`\\x${hex.padStart(2, '0')}`] : [];
	return [`&#${code};`, `&#x${hex};`, `&#x${hex.padStart(4, '0')};`, ...javascript];
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
