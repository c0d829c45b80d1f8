import type { OperationDefinition } from '../../../kernel/definition/operation';
import { domainId } from '../../fields/domain';
import { simplifiedDomain } from './simplifiedDomain';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a domain',
	description: 'Get a sending domain with its DNS records and what is verified of them',
	endpoint: 'GET /domains/{domainId}',
	effects: 'read',
	output: { simplify: simplifiedDomain },
	fields: [domainId],
};
