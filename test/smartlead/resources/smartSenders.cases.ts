import type { IDataObject } from 'n8n-workflow';

import type { CaseTable } from '../../harness/cases';

const domains: [IDataObject, IDataObject] = [
	{ domain: 'example.org', vendor: 1 },
	{ domain: 'example.net', vendor: '2' },
];
const vendorId = '={{ $json.vendor }}';

const sender = { firstName: 'Ana', lastName: 'Sender', profilePic: 'https://example.com/ana.png' };
const senderSent = {
	first_name: 'Ana',
	last_name: 'Sender',
	profile_pic: 'https://example.com/ana.png',
};
const buyer = {
	addressLineOne: 'Street 1',
	addressLineTwo: 'Floor 2',
	city: 'Town',
	company: 'Example',
	country: 'ES',
	email: 'name@example.com',
	firstName: 'Ana',
	languagePreference: 'en',
	lastName: 'Buyer',
	phone: '5550100',
	phoneCc: '34',
	postalCode: '00000',
	state: 'State',
};

export const smartSendersCases: CaseTable = {
	autoGenerateMailboxes: [
		{
			items: domains,
			parameters: {
				vendorId,
				domains: {
					domain: [
						{ domainName: '={{ $json.domain }}', mailboxes: { mailbox: [sender] } },
						{ domainName: 'example.com' },
					],
				},
			},
			sent: ({ domain, vendor }) => ({
				body: {
					vendor_id: Number(vendor),
					domains: [
						{ domain_name: domain, mailbox_details: [senderSent] },
						{ domain_name: 'example.com' },
					],
				},
			}),
		},
		{
			title: 'sends the raw body in place of the fields',
			items: domains,
			parameters: {
				vendorId,
				domains: { domain: [{ domainName: 'example.com' }] },
				options: { rawBody: '={{ { domains: { [$json.domain]: { count: 3 } } } }}' },
			},
			sent: ({ domain, vendor }) => ({
				body: { vendor_id: Number(vendor), domains: { [domain as string]: { count: 3 } } },
			}),
		},
	],
	getDomains: [{ items: domains, parameters: { returnAll: true }, sent: () => ({}) }],
	getOtp: [
		{
			items: [{ account: 'a@example.org' }, { account: 'b@example.org' }],
			parameters: { emailAccount: '={{ $json.account }}' },
			sent: ({ account }) => ({ query: { email_account: account as string } }),
			output: (items) => {
				expect(items.map(({ json }) => json)).toEqual([{ otp: '000000', expires_in: 300 }]);
			},
		},
	],
	getOrderDetails: [
		{
			items: [{ order: 'ORD-1' }, { order: 2 }],
			parameters: { orderId: '={{ $json.order }}' },
			sent: ({ order }) => ({ query: { order_id: String(order) } }),
			output: ([{ json }]) => {
				expect(json).toMatchObject({ status: 'completed' });
				expect(json.email_accounts).toEqual([{ email: 'ana@example.org' }]);
			},
		},
		{
			title: 'gives the passwords when they are asked for',
			items: [{ order: 'ORD-1' }, { order: 'ORD-2' }],
			parameters: { orderId: '={{ $json.order }}', options: { includePasswords: true } },
			sent: ({ order }) => ({ query: { order_id: order as string } }),
			output: ([{ json }]) => {
				expect(json.email_accounts).toEqual([{ email: 'ana@example.org', password: 'secret' }]);
			},
		},
	],
	getVendors: [{ items: domains, parameters: { limit: 5 }, sent: () => ({}) }],
	placeOrder: [
		{
			items: domains,
			parameters: {
				vendorId,
				forwardingDomain: 'example.com',
				userDetails: { details: buyer },
				domains: {
					domain: [
						{
							domainName: '={{ $json.domain }}',
							mailboxes: {
								mailbox: [
									{ ...sender, mailbox: '=ana@{{ $json.domain }}', parentAccountId: 501 },
									{
										firstName: 'Li',
										lastName: 'Sender',
										mailbox: '=li@{{ $json.domain }}',
										parentAccountId: 0,
										profilePic: '',
									},
								],
							},
						},
					],
				},
				confirmPurchase: true,
			},
			sent: ({ domain, vendor }) => ({
				body: {
					vendor_id: Number(vendor),
					forwarding_domain: 'example.com',
					user_details: buyer,
					domains: [
						{
							domain_name: domain,
							mailbox_details: [
								{ ...senderSent, mailbox: `ana@${domain as string}`, parent_account_id: 501 },
								{ first_name: 'Li', last_name: 'Sender', mailbox: `li@${domain as string}` },
							],
						},
					],
				},
			}),
		},
	],
	searchDomain: [
		{
			items: domains,
			parameters: { vendorId, domainName: '={{ $json.domain }}' },
			sent: ({ domain, vendor }) => ({
				query: { domain_name: domain as string, vendor_id: String(vendor) },
			}),
		},
	],
};
