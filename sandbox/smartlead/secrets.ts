/**
 * What the API is known to give away: mailbox passwords in plain text and base64, passwords and API
 * keys of clients, credentials of orders, login codes, and the key of webhooks.
 */
export const secrets = {
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
