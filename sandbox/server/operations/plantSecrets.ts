/**
 * What the API is known to give away: mailbox passwords in plain text and base64, passwords and API
 * keys of clients, credentials of orders, login codes, and the key of webhooks.
 */
const SECRETS = {
	password: planted('password'),
	imap_password: base64(planted('imap_password')),
	smtp_password: planted('smtp_password'),
	api_key: planted('api_key'),
	apiKey: planted('apiKey'),
	secret_key: planted('secret_key'),
	secret: planted('secret'),
	auth_secret: planted('auth_secret'),
	otp: planted('otp'),
	access_token: planted('access_token'),
	refresh_token: planted('refresh_token'),
};

/** A planted value, to be looked for where it must not be. */
function planted(key: string): string {
	return `planted-secret-in-${key}`;
}

function base64(text: string): string {
	return Buffer.from(text).toString('base64');
}

/**
 * A copy of an answer with secrets in every place: each known key has a planted value, and each
 * record one more object of them, two levels deep. Empty answers mean that there is nothing, and
 * stay empty.
 */
export function plantSecrets(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plantSecrets);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	if (!entries.length) return value;
	const copy = entries.map(([key, child]) => [
		key,
		key in SECRETS ? SECRETS[key as keyof typeof SECRETS] : plantSecrets(child),
	]);
	const deep = { accounts: [{ ...SECRETS }] };
	return { ...(Object.fromEntries(copy) as object), planted: { ...SECRETS, deep } };
}
