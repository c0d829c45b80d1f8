/** A wrong token: only the last character differs, so that comparing a part of it is not enough. */
export function otherToken(token: string): string {
	return token.slice(0, -1) + (token.endsWith('0') ? '1' : '0');
}
