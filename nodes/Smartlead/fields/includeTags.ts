import type { INodeProperties } from 'n8n-workflow';

/** Option of campaign and mailbox reads. */
export const includeTags: INodeProperties = {
	displayName: 'Include Tags',
	name: 'includeTags',
	type: 'boolean',
	default: true,
	description: 'Whether to return the tags as well',
	routing: { send: { type: 'query', property: 'include_tags' } },
};
