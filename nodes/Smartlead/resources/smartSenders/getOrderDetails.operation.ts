import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { includePasswords } from '../../fields/includePasswords';

export const getOrderDetails: OperationDefinition = {
	name: 'Get Order Details',
	value: 'getOrderDetails',
	action: 'Get the details of an order',
	description:
		'Get the state of an order and its mailboxes, without their passwords unless asked for. Unverified: the form of the answer.',
	endpoint: 'GET /smart-senders/order-details',
	effects: 'returns-secret',
	notFound: 'order',
	fields: [
		{
			displayName: 'Order ID',
			name: 'orderId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. ORD-1',
			description: 'The ID that Place Order returned, as Smartlead has no list of orders',
			routing: { send: { type: 'query', property: 'order_id' } },
		},
		options([includePasswords]),
	],
};
