import type { INodePropertyOptions } from 'n8n-workflow';

/** The providers that OAuth tokens are for. */
export const oauthProviders: INodePropertyOptions[] = [
	{ name: 'Google (Gmail, Workspace)', value: 'GMAIL' },
	{ name: 'Microsoft (Outlook, Office 365)', value: 'OUTLOOK' },
];

/** What Smartlead calls the type of a mailbox. */
export const providers: INodePropertyOptions[] = [
	...oauthProviders,
	{ name: 'Other (SMTP)', value: 'SMTP' },
];
