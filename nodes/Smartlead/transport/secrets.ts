import type { IDataObject } from 'n8n-workflow';

const MASK = '***';

/**
 * Makes a function that takes the API key out of a text, in every form in which an answer may
 * echo it: as it is, as a part of a URL, or behind any `api_key=` at all.
 */
export function keyScrubber(apiKey: string): (text: string) => string {
	const encoded = encodeURIComponent(apiKey);
	// The padding is left out by some, and encoded in a URL.
	const base64 = Buffer.from(apiKey).toString('base64').replace(/=+$/, '');
	const forms = [apiKey, encoded, encoded.replaceAll('%20', '+'), base64];
	const used = [...new Set(forms)].filter((form) => form !== '');
	return (text) => {
		const scrubbed = used.reduce((rest, form) => rest.split(form).join(MASK), text);
		return scrubbed.replace(/(api_key(?:=|%3D|"\s*:\s*"))[^&\s"'<>\\]+/gi, `$1${MASK}`);
	};
}

// live-behaviour: mailbox reads answer with SMTP and IMAP passwords, in plain text or base64.
const SECRET_KEYS = new Set([
	'password',
	'imap_password',
	'smtp_password',
	'access_token',
	'refresh_token',
	'id_token',
	'secret_key',
]);

/** A copy of an answer without its passwords and tokens, at any depth. */
export function withoutSecrets(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutSecrets);
	if (value === null || typeof value !== 'object') return value;
	const kept: IDataObject = {};
	for (const [key, child] of Object.entries(value)) {
		if (!SECRET_KEYS.has(key)) kept[key] = withoutSecrets(child) as IDataObject;
	}
	return kept;
}
