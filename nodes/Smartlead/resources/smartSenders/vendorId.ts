import type { Field } from '../../../kernel/definition/field';

/** A vendor of domains and mailboxes. Spread it to send it. */
export const vendorId: Field = {
	displayName: 'Vendor Name or ID',
	name: 'vendorId',
	type: 'options',
	required: true,
	role: 'id',
	typeOptions: { loadOptionsMethod: 'getVendors' },
	default: '',
	description:
		'Who sells the domains and mailboxes. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'body', property: 'vendor_id' } },
};
