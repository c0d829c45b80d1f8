/* eslint-disable @n8n/community-nodes/no-restricted-globals */
import { chromium, type BrowserContext } from 'playwright-core';
import type { N8nClient } from '../../n8n/n8nClient';

// Debian's Chromium cannot use its sandbox as root, and must not look for Google's hosts.
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** How the browser presents itself. */
export interface BrowserOptions {
	width?: number;
	height?: number;
	/** Device pixels for each CSS pixel: 2 for sharp screenshots. */
	scale?: number;
}

/** A browser in which n8n is open to its owner. */
export interface OwnerBrowser {
	context: BrowserContext;
	close(): Promise<void>;
}

/**
 * Opens a headless Chromium (`$CHROMIUM`, else /usr/bin/chromium) that shares the session of a
 * logged-in REST client. n8n ties a session to a browser id, so that is shared as well.
 */
export async function openOwnerBrowser(
	client: N8nClient,
	{ width = 1440, height = 900, scale = 1 }: BrowserOptions = {},
): Promise<OwnerBrowser> {
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
		args: FLAGS,
	});
	const context = await browser.newContext({
		viewport: { width, height },
		deviceScaleFactor: scale,
	});
	await context.addCookies([
		{ name: 'n8n-auth', value: client.sessionCookie, url: client.url, httpOnly: true },
	]);
	await context.addInitScript({
		content: `localStorage.setItem('n8n-browserId', ${JSON.stringify(client.browserId)})`,
	});
	return { context, close: async () => await browser.close() };
}
