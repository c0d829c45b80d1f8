import type { Field } from '../../kernel/definition/field';

/** Option of campaign and mailbox reads. */
export const includeTags: Field = {
	displayName: 'Include Tags',
	name: 'includeTags',
	type: 'boolean',
	default: true,
	description: 'Whether to return the tags as well',
	routing: { send: { type: 'query', property: 'include_tags' } },
};
