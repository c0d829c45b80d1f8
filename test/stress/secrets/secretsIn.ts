/** A key with every character that is written otherwise in a URL. */
export const API_KEY = 'sentinel-8d2f/+=&key';

const BASE64 = Buffer.from(API_KEY).toString('base64').replace(/=+$/, '');
const FORMS = [API_KEY, encodeURIComponent(API_KEY), BASE64, JSON.stringify(API_KEY).slice(1, -1)];

// What the sandbox puts into its answers, see `plantSecrets`.
const PLANTED = /planted-secret[\w-]*/g;

/** The secrets in a text: the key in any of its forms, and what the sandbox has planted. */
export function secretsIn(text: string): string[] {
	const forms = [...new Set(FORMS)].filter((form) => text.includes(form));
	return [...forms, ...new Set(text.match(PLANTED) ?? [])];
}
