/** A key with every character that is written otherwise in a URL. */
export const API_KEY = 'sentinel-8d2f/+=&key';

// What the sandbox puts into its answers, see `plantSecrets`.
const PLANTED = /planted-secret[\w-]*/g;

/** The secrets in a text: the key in any of its forms, and what the sandbox has planted. */
export function secretsIn(text: string, key = API_KEY): string[] {
	const forms = formsOf(key).filter((form) => text.includes(form));
	return [...forms, ...new Set(text.match(PLANTED) ?? [])];
}

function formsOf(key: string): string[] {
	const base64 = Buffer.from(key).toString('base64').replace(/=+$/, '');
	const forms = [key, encodeURIComponent(key), base64, JSON.stringify(key).slice(1, -1)];
	return [...new Set(forms)];
}
