import { invalid } from '../refusals';

const NAME = /^[A-Za-z0-9-]{1,76}$/;
const MAX_VALUE_LENGTH = 1000;

/**
 * Both limits are those of a public client that follows the docs.
 * @throws ApiError for a header that no email may have.
 */
export function refuseHeaders(headers: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(headers)) {
		if (!NAME.test(name)) throw invalid(`headers.${name}`, 'is no name of a header');
		if (typeof value !== 'string') throw invalid(`headers.${name}`, 'must be a string');
		if (value.length > MAX_VALUE_LENGTH) {
			throw invalid(`headers.${name}`, `must have at most ${MAX_VALUE_LENGTH} characters`);
		}
	}
}
