import { isDomain } from './address';

/**
 * What two ways to write an email address have in common: services answer with addresses in lower
 * case, with composed letters and with domains as the network writes them (`xn--…`).
 */
export function addressKey(address: string): string {
	const text = address.trim().normalize('NFKC').toLowerCase();
	const afterAt = text.lastIndexOf('@') + 1;
	const domain = text.slice(afterAt);
	const url = `http://${domain}`;
	// A URL would also take, and leave out, what is no part of a domain.
	if (!isDomain(domain) || !URL.canParse(url)) return text;
	return text.slice(0, afterAt) + new URL(url).hostname;
}
