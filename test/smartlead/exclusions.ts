/** Operations that the node leaves out on purpose: catalogue id → reason. */
export const excluded: Record<string, string> = {
	'masterInbox.markUnread':
		'Retired by Smartlead after 14 August 2025; Master Inbox → Change Read Status does the same',
};

/** Parameters that no field sends on purpose: `<id> <query or body>.<path>` → reason. */
export const unreachable: Record<string, string> = {
	'campaignStatistics.getMailboxStatistics query.private_api_key':
		'Its purpose is documented nowhere, and a key has no place in a field that is not masked',
	'webhook.create body.event_type':
		'Events sends event_type_map, which names one as well as several',
	'webhook.create body.category_id':
		'Category Names or IDs sends category_id_map, which names one as well as several',
	'webhook.update body.event_types':
		'Events sends event_type_map; the documented names of this list are refused by other routes',
};

/** Methods of lists and mappers that no field of an operation refers to, on purpose: name → reason. */
export const unusedMethods: Record<string, string> = {};
