import type { Field } from '../../kernel/definition/field';

/** A switch for operations whose answers carry API keys, which are dropped without it. */
export const includeKeys: Field = {
	displayName: 'Include Keys',
	name: 'includeKeys',
	type: 'boolean',
	role: 'reveal',
	default: false,
	description:
		'Whether to keep the API keys themselves. They pass to the next node and into the execution data of n8n, where newer versions show them redacted.',
};
