import type { INodeProperties } from 'n8n-workflow';

/** An entry of `options` for operations whose answers carry passwords, which are dropped without it. */
export const includePasswords: INodeProperties = {
	displayName: 'Include Passwords',
	name: 'includePasswords',
	type: 'boolean',
	default: false,
	description:
		'Whether to keep the SMTP and IMAP passwords that Smartlead returns and that Simplify leaves out. They are then readable in the execution data of n8n for everyone who may see it.',
};
