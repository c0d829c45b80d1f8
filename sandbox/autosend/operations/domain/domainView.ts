import type { Domain } from '../../state/domains';

/** A domain as it is answered. All of its records are found at once, or none. */
export function domainView(domain: Domain): Record<string, unknown> {
	const { id, domainName, isVerified, createdAt, lastCheckedAt, verifiedAt, regionKey } = domain;
	return {
		id,
		domainName,
		verificationStatus: isVerified ? 'VERIFIED' : 'PENDING_CONFIGURATION',
		ownershipVerified: isVerified,
		dkimEnabled: isVerified,
		mailFromEnabled: isVerified,
		dmarcEnabled: isVerified,
		dnsRecords: dnsRecords(domainName),
		createdAt,
		lastCheckedAt,
		regionKey,
		verificationInProgress: false,
		verifiedAt,
	};
}

function dnsRecords(domainName: string): object {
	const txt = (name: string, value: string, purpose: string) => ({
		name: `${name}.${domainName}`,
		value,
		type: 'TXT',
		purpose,
	});
	const mx = { value: 'mx.example.org', type: 'MX', purpose: 'mail-from', priority: 10 };
	return {
		ownership: txt('_autosend-verify', 'autosend-verify-0000', 'ownership'),
		dkim: txt('autosend._domainkey', 'key', 'dkim'),
		mailFrom: [
			{ name: `mail.${domainName}`, ...mx },
			txt('mail', 'v=spf1 include:example.org ~all', 'spf'),
		],
		dmarc: txt('_dmarc', 'v=DMARC1; p=none;', 'dmarc'),
	};
}
