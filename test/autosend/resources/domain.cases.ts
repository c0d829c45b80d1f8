import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { CaseTable } from '../../harness/cases';
import { byId } from '../../harness/cases';

// Seeded: the first one is verified.
const both: [IDataObject, IDataObject] = [
	{ domain: '66c0a5e0d1f2b3c700000001', isVerified: true },
	{ domain: '66c0a5e0d1f2b3c700000002', isVerified: false },
];
const domainId = byId('={{ $json.domain }}');
const params = ({ domain }: IDataObject) => ({ domainId: domain as string });

const SIMPLE = [
	'id',
	'domainName',
	'verificationStatus',
	'verificationInProgress',
	'ownershipVerified',
	'dkimEnabled',
	'mailFromEnabled',
	'dmarcEnabled',
	'regionKey',
	'dnsRecords',
];

const isSimple = (items: INodeExecutionData[]) => {
	expect(items.length).toBeGreaterThan(0);
	for (const { json } of items) expect(Object.keys(json)).toEqual(SIMPLE);
};

export const domainCases: CaseTable = {
	create: [
		{
			items: [{ name: 'mail.example.com' }, { name: ' shop.example.com ' }],
			parameters: { domain: '={{ $json.name }}', additionalFields: { regionKey: 'eu-central-1' } },
			sent: ({ name }) => ({
				body: { domain: String(name).trim(), regionKey: 'eu-central-1' },
			}),
			output: (items, { name }) => {
				isSimple(items);
				expect(items[0].json).toMatchObject({
					domainName: String(name).trim(),
					verificationStatus: 'PENDING_CONFIGURATION',
					dnsRecords: { dkim: { type: 'TXT' } },
				});
			},
		},
	],
	delete: [
		{
			items: both,
			parameters: { domainId, confirmDeletion: true },
			sent: (item) => ({ params: params(item) }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	get: [
		{
			items: both,
			parameters: { domainId },
			sent: (item) => ({ params: params(item) }),
			output: (items, { domain, isVerified }) => {
				isSimple(items);
				expect(items[0].json).toMatchObject({ id: domain, ownershipVerified: isVerified });
			},
		},
		{
			title: 'gives the answer as it is without Simplify',
			items: both,
			parameters: { domainId, simplify: false },
			sent: (item) => ({ params: params(item) }),
			output: ([{ json }]) => expect(json).toHaveProperty('lastCheckedAt'),
		},
	],
	getAll: [
		{
			items: [{}, {}],
			parameters: { returnAll: true },
			sent: () => ({}),
			output: (items) => {
				isSimple(items);
				expect(items).toHaveLength(2);
			},
		},
	],
	verify: [
		{
			items: both,
			parameters: { domainId },
			sent: (item) => ({ params: params(item) }),
			output: (items, { domain }) => {
				isSimple(items);
				expect(items[0].json).toMatchObject({ id: domain, verificationStatus: 'VERIFIED' });
			},
		},
	],
};
