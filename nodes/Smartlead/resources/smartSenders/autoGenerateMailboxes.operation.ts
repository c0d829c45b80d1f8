import type { OperationDefinition } from '../../define/types';
import { mergeRawBody, rawBodyOptions } from '../../fields/rawBody';
import { domainsToName, toDomains } from './domains';
import { vendorId } from './vendorId';

export const autoGenerateMailboxes: OperationDefinition = {
	name: 'Auto-Generate Mailboxes',
	value: 'autoGenerateMailboxes',
	action: 'Propose mailboxes for domains',
	description:
		'Propose mailbox addresses for domains. Nothing is bought, but whether Smartlead also reserves them is not documented. The form of the request is unverified; see Raw Body (JSON).',
	endpoint: 'POST /smart-senders/auto-generate-mailboxes',
	effects: 'write',
	output: { items: 'data' },
	prepare: (values, request) => {
		request.body.domains = toDomains(values.domains);
		mergeRawBody(values, request);
	},
	fields: [vendorId, domainsToName, rawBodyOptions],
};
