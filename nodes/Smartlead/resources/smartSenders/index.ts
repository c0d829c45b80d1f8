import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { autoGenerateMailboxes } from './autoGenerateMailboxes.operation';
import { getDomains } from './getDomains.operation';
import { getOrderDetails } from './getOrderDetails.operation';
import { getOtp } from './getOtp.operation';
import { getVendors } from './getVendors.operation';
import { placeOrder } from './placeOrder.operation';
import { searchDomain } from './searchDomain.operation';

export const smartSenders: ResourceDefinition = {
	name: 'Smart Sender',
	value: 'smartSenders',
	description: 'Buy domains and mailboxes, an add-on of the account that has to be booked',
	host: 'smartSenders',
	operations: [
		autoGenerateMailboxes,
		getDomains,
		getOtp,
		getOrderDetails,
		getVendors,
		placeOrder,
		searchDomain,
	],
};
