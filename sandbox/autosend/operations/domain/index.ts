import type { OperationHandlers } from '../handler';
import { createDomain, deleteDomain, getDomain, getDomains } from './records';
import { verifyDomain } from './verify';

export const domain: OperationHandlers = {
	'domain.getMany': getDomains,
	'domain.create': createDomain,
	'domain.get': getDomain,
	'domain.verify': verifyDomain,
	'domain.delete': deleteDomain,
};
