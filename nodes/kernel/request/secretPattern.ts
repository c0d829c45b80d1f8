const HTML: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;',
};

/**
 * Finds secrets in each form in which answers and pages echo them: as they are, encoded for a URL
 * (each encoder leaves other signs as they are, and some encode twice), escaped in JSON, JavaScript
 * or HTML, in hexadecimal and in base64. What it takes is linear in the length of a text.
 *
 * @param isWord whether to find them only as words of their own
 * @returns undefined without secrets
 */
export function secretPattern(secrets: string[], isWord = false): RegExp | undefined {
	const known = secrets.filter((secret) => secret !== '');
	if (!known.length) return undefined;
	const forms = [...known.map(echoOf), ...known.flatMap(digestsOf).map(inUrls)];
	// A part of another would leave the rest of it.
	const longestFirst = [...new Set(forms)].sort((a, b) => b.length - a.length);
	const found = `(?:${longestFirst.join('|')})`;
	return new RegExp(isWord ? `(?<![\\w-])${found}(?![\\w-])` : found, 'gi');
}

// Of a shorter one, what base64 has of it alone would be part of too many other texts.
const LEAST_INSIDE = 8;

/** A secret in hexadecimal and in base64, also inside of what else is encoded with it. */
function digestsOf(secret: string): string[] {
	const inside =
		secret.length < LEAST_INSIDE ? [] : [0, 1, 2].map((by) => insideBase64(secret, by));
	const bytes = Buffer.from(secret);
	const base64 = [bytes.toString('base64').replace(/=+$/, ''), ...inside];
	const forUrls = base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
	return [bytes.toString('hex'), ...base64, ...forUrls];
}

/**
 * What base64 has of a secret and of nothing beside it, as in the user and password of a proxy.
 *
 * @param before how many bytes before the secret share a group of three with it
 */
function insideBase64(secret: string, before: number): string {
	const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
	const text = bytes.toString('base64').replace(/=+$/, '');
	return text.slice(before && before + 1, bytes.length % 3 ? -1 : undefined);
}

/** The source of an expression for a secret, each sign of which may be encoded. */
function echoOf(secret: string): string {
	return [...secret].map(echoOfSign).join('');
}

function echoOfSign(sign: string): string {
	const isPlain = /[a-z0-9]/i.test(sign);
	const echoes = [
		...[sign, unicodeOf(sign)].map(escaped),
		...referencesOf(sign),
		inUrl(sign),
		...(isPlain ? [] : [JSON.stringify(sign).slice(1, -1), `\\${sign}`].map(escaped)),
		...(sign === ' ' ? ['\\+'] : []),
		...(sign in HTML ? [HTML[sign]] : []),
	];
	return `(?:${[...new Set(echoes)].join('|')})`;
}

/** As JSON has a sign that is not to stand in it. */
function unicodeOf(sign: string): string {
	const codes = [...Array(sign.length).keys()].map((index) => sign.charCodeAt(index));
	return codes.map((code) => `\\u${code.toString(16).padStart(4, '0')}`).join('');
}

/** A sign by its number, as HTML (with any zeros, at times without its end) and JavaScript have it. */
function referencesOf(sign: string): string[] {
	const code = sign.codePointAt(0)!;
	const hex = code.toString(16);
	const javascript = code < 256 ? [`\\\\x${hex.padStart(2, '0')}`] : [];
	const html = [`&#0{0,6}${code}(?:;|(?!\\d))`, `&#x0{0,6}${hex}(?:;|(?![\\da-f]))`];
	return [...html, ...javascript];
}

/** The bytes of a sign as a URL has them, and a URL within a URL. */
function inUrl(sign: string): string {
	const bytes = [...Buffer.from(sign)].map((byte) => byte.toString(16).padStart(2, '0'));
	return bytes.map((byte) => `%(?:25){0,2}${byte}`).join('');
}

/** Base64 with the signs that are none in a URL as they are, or encoded. */
function inUrls(text: string): string {
	return text.replace(/[^a-z0-9]/gi, (sign) => `(?:${escaped(sign)}|${inUrl(sign)})`);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
