/**
 * What two ways to write an email address have in common: Smartlead answers with addresses in lower
 * case, with composed letters and with domains as the network writes them (`xn--…`).
 */
export function addressKey(address: string): string {
	const text = address.trim().normalize('NFKC').toLowerCase();
	const at = text.lastIndexOf('@');
	const url = `http://${text.slice(at + 1)}`;
	if (at === -1 || !URL.canParse(url)) return text;
	return `${text.slice(0, at)}@${new URL(url).hostname}`;
}
