import type { AutoSendState } from '../../state';
import type { Domain } from '../../state/domains';
import { notFound } from '../refusals';

export interface DomainPath {
	domainId: string;
}

/** @throws ApiError for an unknown id. */
export function requireDomain(state: AutoSendState, { domainId }: DomainPath): Domain {
	const domain = state.domains.get(domainId);
	if (!domain) throw notFound();
	return domain;
}
