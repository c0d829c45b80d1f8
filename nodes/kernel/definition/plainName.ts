/** A name as any of the usual ways to write it: `access_token`, `accessToken`, `access-token`. */
export function plainName(key: string): string {
	return key.toLowerCase().replace(/[_-]/g, '');
}
