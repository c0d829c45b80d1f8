import type { Simplified } from '../../../kernel/definition/output';

/**
 * What most workflows need of a domain. Verify has the domain within its answer, and beside it what
 * the check has found so far, which counts.
 */
export const simplifiedDomain: Simplified = {
	fields: {
		id: ['id', 'domain.id'],
		domainName: ['domainName', 'domain.domainName'],
		verificationStatus: ['verificationStatus', 'domain.verificationStatus'],
		verificationInProgress: ['verificationInProgress', 'domain.verificationInProgress'],
		ownershipVerified: ['ownershipVerified', 'domain.ownershipVerified'],
		dkimEnabled: ['dkimEnabled', 'domain.dkimEnabled'],
		mailFromEnabled: ['mailFromEnabled', 'domain.mailFromEnabled'],
		dmarcEnabled: ['dmarcEnabled', 'domain.dmarcEnabled'],
		regionKey: ['regionKey', 'domain.regionKey'],
		dnsRecords: ['dnsRecords', 'domain.dnsRecords'],
	},
};
