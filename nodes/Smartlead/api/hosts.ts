/** The four hosts of the API; each answers under `/api/v1` and takes the same key. */
const HOSTS = {
	server: 'https://server.smartlead.ai',
	smartDelivery: 'https://smartdelivery.smartlead.ai',
	smartSenders: 'https://smart-senders.smartlead.ai',
	smartProspect: 'https://prospect-api.smartlead.ai',
} as const;

export type Host = keyof typeof HOSTS;

/**
 * Base URL of a host for code that makes its own requests.
 *
 * @param apiHost the credential's API Host; when set, all four hosts move there together
 */
export function baseUrl(host: Host, apiHost?: string): string {
	const origin = apiHost?.trim().replace(/\/+$/, '') || HOSTS[host];
	return `${origin}/api/v1`;
}

/**
 * The same as an n8n expression over `$credentials`. n8n treats a base URL made of constants and
 * credentials as owned by the node, so the credential's Allowed Domains do not block it.
 */
export function baseUrlExpression(host: Host): string {
	return `={{ ($credentials.apiHost || '').trim().replace(/\\/+$/, '') || '${HOSTS[host]}' }}/api/v1`;
}

/** What is wrong with an API Host as the user wrote it; undefined when nothing is. */
export function apiHostProblem(apiHost: string): string | undefined {
	if (apiHost === '' || /^https?:\/\/[^\s/?#]+/.test(apiHost)) return undefined;
	return "'API Host' has to start with http:// or https://, or be empty for Smartlead.";
}
