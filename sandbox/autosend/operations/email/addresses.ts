import { invalid } from '../refusals';

const MAX_ADDRESSES = 50;

/**
 * @param field the one that a refusal names
 * @throws ApiError for an email to more than 50 addresses.
 */
export function refuseCrowd(field: string, ...lists: unknown[][]): void {
	if (lists.flat().length > MAX_ADDRESSES) {
		throw invalid(field, `with cc and bcc must not exceed ${MAX_ADDRESSES} addresses`);
	}
}
