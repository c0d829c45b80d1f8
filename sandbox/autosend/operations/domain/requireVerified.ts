import type { AutoSendState } from '../../state';
import { isVerifiedAddress } from '../../state/domains';
import { uncodedError } from '../refusals';

/** @throws ApiError for an address that no email may come from. The status is a guess. */
export function requireVerified({ domains }: AutoSendState, address: string): void {
	if (!isVerifiedAddress(domains, address)) throw uncodedError(403, 'Domain not verified');
}
