/** The four hosts of the API; each answers under `/api/v1` and takes the same key. */
const HOSTS: Record<string, string> = {
	server: 'https://server.smartlead.ai',
	smartDelivery: 'https://smartdelivery.smartlead.ai',
	smartSenders: 'https://smart-senders.smartlead.ai',
	smartProspect: 'https://prospect-api.smartlead.ai',
};

/** Names of the hosts, as definitions use them. */
export const hostNames = Object.keys(HOSTS);

/**
 * Base URL of a host.
 *
 * @param apiHost the credential's API Host; when set, all four hosts move there together
 */
export function baseUrl(host: string, apiHost: string): string {
	const origin = apiHost.trim().replace(/(?<!\/)\/+$/, '') || HOSTS[host];
	return `${origin}/api/v1`;
}

/** The same as an n8n expression over `$credentials`. */
export function baseUrlExpression(host: string): string {
	return `={{ ($credentials.apiHost || '').trim().replace(/(?<!\\/)\\/+$/, '') || '${HOSTS[host]}' }}/api/v1`;
}
