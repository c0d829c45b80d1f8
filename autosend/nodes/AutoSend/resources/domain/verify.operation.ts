import type { OperationDefinition } from '../../../kernel/definition/operation';
import { domainId } from '../../fields/domain';
import { simplifiedDomain } from './simplifiedDomain';

export const verify: OperationDefinition = {
	name: 'Verify',
	value: 'verify',
	action: 'Verify a domain',
	description:
		'Have AutoSend check the DNS records of a domain now. The check may go on after the answer: while verificationInProgress is true, use Get later.',
	endpoint: 'POST /domains/{domainId}/verify',
	effects: 'write',
	output: { simplify: simplifiedDomain },
	fields: [domainId],
};
