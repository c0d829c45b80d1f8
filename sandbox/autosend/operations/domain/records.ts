import type { Domain } from '../../state/domains';
import type { OperationRequest } from '../handler';
import { invalid } from '../refusals';
import { domainView } from './domainView';
import { requireDomain, type DomainPath } from './requireDomain';

interface DomainBody {
	domain: string;
	regionKey?: string;
}

const HOST_NAME = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

export function getDomains({ state }: OperationRequest): object {
	return { success: true, data: { domains: [...state.domains.values()].map(domainView) } };
}

export function getDomain({ params, state }: OperationRequest<DomainPath>): object {
	return { success: true, data: domainView(requireDomain(state, params)) };
}

/** That a name may not be taken twice is the sandbox's own. */
export function createDomain({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, DomainBody>): object {
	const domainName = body.domain.toLowerCase();
	if (!HOST_NAME.test(domainName)) throw invalid('domain', 'must be a bare host name');
	if ([...state.domains.values()].some((each) => each.domainName === domainName)) {
		throw invalid('domain', 'exists already');
	}
	const createdAt = now.toISOString();
	const { regionKey = state.projects.get(state.projectId)?.regionKey ?? 'us-east-1' } = body;
	const domain: Domain = {
		id: state.ids.take('domain'),
		domainName,
		isVerified: false,
		createdAt,
		lastCheckedAt: createdAt,
		regionKey,
	};
	state.domains.set(domain.id, domain);
	return { success: true, data: domainView(domain) };
}

export function deleteDomain({ params, state }: OperationRequest<DomainPath>): object {
	state.domains.delete(requireDomain(state, params).id);
	return { success: true, message: 'Domain deleted' };
}
