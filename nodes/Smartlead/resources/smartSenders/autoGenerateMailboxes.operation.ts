import type { OperationDefinition } from '../../../kernel/definition/operation';
import { mergeRawBody, rawBodyOptions } from '../../fields/rawBody';
import { domainsToName, toDomains } from './domains';
import { vendorId } from './vendorId';

export const autoGenerateMailboxes: OperationDefinition = {
	name: 'Auto-Generate Mailboxes',
	value: 'autoGenerateMailboxes',
	action: 'Propose mailboxes for domains',
	description:
		'Propose mailbox addresses for domains. Nothing is bought, but Smartlead has not published whether it also reserves them. Unverified: the form of the request; see Raw Body (JSON).',
	endpoint: 'POST /smart-senders/auto-generate-mailboxes',
	effects: 'write',
	output: { items: 'data' },
	prepare: (values, request) => {
		request.body.domains = toDomains(values.domains);
		mergeRawBody(values, request);
	},
	fields: [vendorId, domainsToName, rawBodyOptions],
};
