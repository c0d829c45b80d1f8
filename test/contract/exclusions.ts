/**
 * Resources of the catalogue that the node does not have yet. Shrinks to nothing.
 */
export const notYetCovered = [
	'analytics',
	'campaignWebhook',
	'client',
	'email',
	'masterInbox',
	'smartDelivery',
	'smartProspect',
	'smartSenders',
	'webhook',
];

/** Operations that the node leaves out on purpose: catalogue id → reason. */
export const excluded: Record<string, string> = {};

/** Parameters that no field sends on purpose: `<id> <query or body>.<path>` → reason. */
export const unreachable: Record<string, string> = {
	'campaignStatistics.getMailboxStatistics query.private_api_key':
		'Its purpose is documented nowhere, and a key has no place in a field that is not masked',
};
