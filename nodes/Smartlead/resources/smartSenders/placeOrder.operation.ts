import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty } from '../../../kernel/definition/values';
import { confirmPurchase } from '../../fields/confirm';
import { mergeRawBody, rawBodyOptions } from '../../fields/rawBody';
import { domainsToBuy, toDomains } from './domains';
import { userDetails } from './userDetails';
import { vendorId } from './vendorId';

export const placeOrder: OperationDefinition = {
	name: 'Place Order',
	value: 'placeOrder',
	action: 'Buy domains and mailboxes',
	description:
		'Buy domains and mailboxes with real money, which cannot be undone. An order is sent once and never repeated. Unverified: the form of the request; see Raw Body (JSON).',
	endpoint: 'POST /smart-senders/place-order',
	effects: 'purchases',
	prepare: (values, request) => {
		const { body } = request;
		body.domains = toDomains(values.domains);
		body.user_details = (values.userDetails as { details?: object }).details;
		mergeRawBody(values, request);
		if (isEmpty(body.user_details)) {
			throw new FieldError("'Buyer' is empty", 'Fill in who buys.');
		}
	},
	fields: [
		vendorId,
		{
			displayName: 'Forwarding Domain',
			name: 'forwardingDomain',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. example.com',
			description: 'The domain to which visitors of the new domains are sent',
			routing: { send: { type: 'body', property: 'forwarding_domain' } },
		},
		userDetails,
		domainsToBuy,
		confirmPurchase,
		rawBodyOptions,
	],
};
