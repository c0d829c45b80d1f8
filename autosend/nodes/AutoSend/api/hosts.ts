const OFFICIAL = 'https://api.autosend.com';

/**
 * Base URL of the API, which has one host.
 *
 * @param apiHost the credential's API Host; may be empty
 */
export function baseUrl(_host: string, apiHost: string): string {
	return `${apiHost.trim().replace(/(?<!\/)\/+$/, '') || OFFICIAL}/v1`;
}

/** The same as an n8n expression over `$credentials`. */
export function baseUrlExpression(): string {
	return `={{ ($credentials.apiHost || '').trim().replace(/(?<!\\/)\\/+$/, '') || '${OFFICIAL}' }}/v1`;
}
