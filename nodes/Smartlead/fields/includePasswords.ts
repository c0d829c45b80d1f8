import type { Field } from '../../kernel/definition/field';

/** An entry of `options` for operations whose answers carry passwords, which are dropped without it. */
export const includePasswords: Field = {
	displayName: 'Include Passwords',
	name: 'includePasswords',
	type: 'boolean',
	role: 'reveal',
	default: false,
	description:
		'Whether to keep the passwords of mailboxes that Smartlead returns and that Simplify leaves out. They pass to the next node and into the execution data of n8n, where newer versions show them redacted.',
};
