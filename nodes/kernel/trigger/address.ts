import { createHash } from 'node:crypto';

import { FieldError } from '../definition/fieldError';
import { reachabilityProblem } from './reachability';

/**
 * The address that a node's webhooks call, without what proves a call.
 *
 * @param webhookUrl as n8n gives it
 * @param override public address that leads to this n8n, instead of n8n's own; may be empty
 * @throws FieldError for an override that isn't a web address
 */
export function addressOf(webhookUrl: string, override: string): string {
	if (override === '') return webhookUrl;
	if (!URL.canParse(override) || !/^https?:$/.test(new URL(override).protocol)) {
		throw new FieldError(
			`'Webhook URL Override' is "${override}", which isn't a valid web address`,
			'Enter the public URL of n8n, such as https://n8n.example.com.',
		);
	}
	return withoutQuery(override) + new URL(webhookUrl).pathname;
}

/**
 * Refuses an address that the service cannot reach. An override is not asked for: it may lead
 * through a tunnel.
 *
 * @param service its name
 * @throws FieldError
 */
export function requireReachable(webhookUrl: string, override: string, service: string): void {
	const problem = override === '' && reachabilityProblem(webhookUrl, service);
	if (!problem) return;
	throw new FieldError(
		`${service} can't send events to ${webhookUrl}: ${problem}`,
		"Set n8n's environment variable N8N_WEBHOOK_URL (WEBHOOK_URL in older versions) to its public https URL and restart n8n. If you use a tunnel, enter the tunnel's URL in 'Webhook URL Override' instead.",
	);
}

/** Whether a URL leads to an address, whatever proof it carries in its query. */
export function leadsTo(url: string, address: string): boolean {
	return URL.canParse(url) && withoutQuery(url) === withoutQuery(address);
}

/**
 * Eight hexadecimal digits that tell the webhooks of one node from all others, in their names and
 * URLs: the same for each registration, others for another address or for a copy of the workflow,
 * which n8n lets have the same address as long as only one of them is published.
 */
export function tagOf(address: string, workflowId: string): string {
	return createHash('sha256').update(`${address} ${workflowId}`).digest('hex').slice(0, 8);
}

/** A URL without its query and the slashes at the end of its path; empty for none. */
export function withoutQuery(url: string): string {
	if (!URL.canParse(url)) return '';
	const { origin, pathname } = new URL(url);
	let end = pathname.length;
	while (pathname[end - 1] === '/') end -= 1;
	return origin + pathname.slice(0, end);
}
