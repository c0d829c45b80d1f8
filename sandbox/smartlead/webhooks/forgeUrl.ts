import { CannotDeliver } from '../../server/webhooks/cannotDeliver';
import { otherToken } from '../../server/webhooks/otherToken';
import type { Forgery } from '../../server/webhooks/serviceWebhooks';

/**
 * The URL as somebody sees it who does not know its token: with another one of the same length, or
 * with none. The token is taken to be in the query,
 * or in the last part of the path when there is no query.
 * @throws CannotDeliver for a URL with neither.
 */
export function forgeUrl(url: string, forgery: Forgery): string {
	const forged = new URL(url);
	if (forged.search !== '') {
		if (forgery === 'missing') forged.search = '';
		for (const [name, value] of [...forged.searchParams]) {
			forged.searchParams.set(name, otherToken(value));
		}
		return forged.href;
	}
	const parts = forged.pathname.split('/').filter(Boolean);
	const token = parts.pop();
	if (token === undefined) throw new CannotDeliver(`${url} holds no token to forge`);
	forged.pathname = `/${[...parts, ...(forgery === 'wrong' ? [otherToken(token)] : [])].join('/')}`;
	return forged.href;
}
