import type { INodePropertyOptions } from 'n8n-workflow';

/** AutoSend's events, which a webhook can be called for. */
export const eventTypes: INodePropertyOptions[] = [
	{ name: 'Contact Created', value: 'contact.created' },
	{ name: 'Contact Deleted', value: 'contact.deleted' },
	{ name: 'Contact Updated', value: 'contact.updated' },
	{ name: 'Email Bounced', value: 'email.bounced' },
	{ name: 'Email Clicked', value: 'email.clicked', description: 'Requires click tracking' },
	{ name: 'Email Deferred', value: 'email.deferred', description: 'Delivery is tried again' },
	{ name: 'Email Delivered', value: 'email.delivered' },
	{
		name: 'Email Opened',
		value: 'email.opened',
		description: 'Requires open tracking; may include automatic opens by mail clients',
	},
	{ name: 'Email Received', value: 'email.received', description: 'Inbound email' },
	{ name: 'Email Sent', value: 'email.sent' },
	{ name: 'Email Spam Reported', value: 'email.spam_reported' },
	{
		name: 'Email Unsubscribed',
		value: 'email.unsubscribed',
		description: 'From all email of the project',
	},
	{
		name: 'Group Resubscribed',
		value: 'email.group_resubscribed',
		description: 'To the email of a suppression group',
	},
	{
		name: 'Group Unsubscribed',
		value: 'email.group_unsubscribed',
		description: 'From the email of a suppression group',
	},
];
