/** Operations that the node leaves out on purpose: catalogue id → reason. */
export const excluded: Record<string, string> = {
	'customField.getMany': 'An old name of the operation of contact properties',
	'customField.create': 'An old name of the operation of contact properties',
	'customField.deleteByName': 'An old name of the operation of contact properties',
};

/** Parameters that no field sends on purpose: `<id> <query or body>.<path>` → reason. */
export const unreachable: Record<string, string> = {
	...Object.fromEntries(
		['email.send', 'email.sendBulk'].flatMap((id) => [
			[`${id} body.attachments.description`, 'Sent by some clients only; no page has it'],
			[`${id} body.attachments.disposition`, 'Sent by one client only; no page has it'],
		]),
	),
	'email.send body.campaignName': 'One early page has it, and no other source',
	'email.send body.scheduledAt':
		"One early page has it, and the vendor's own client says that it does nothing",
	'email.sendBulk body.attachments.content':
		'Whether it takes files is not confirmed; items have files of their own, and recipients share one',
};

/** Methods of lists and mappers that no field of an operation refers to, on purpose: name → reason. */
export const unusedMethods: Record<string, string> = {};
