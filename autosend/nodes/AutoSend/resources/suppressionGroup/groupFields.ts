import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import type { Output } from '../../../kernel/definition/output';
import { objectOf } from '../../../kernel/definition/values';

/** What both a new group and a changed one may have. Spread the name to require it. */
export const groupFields = {
	name: {
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Newsletter',
		description: 'The name of the group, up to 200 characters',
		routing: { send: { type: 'body', property: 'name' } },
	},
	description: {
		displayName: 'Description',
		name: 'description',
		type: 'string',
		default: '',
		placeholder: 'e.g. The weekly news',
		description: 'Which email the group is for',
		routing: { send: { type: 'body', property: 'description' } },
	},
	isActive: {
		displayName: 'Active',
		name: 'isActive',
		type: 'boolean',
		default: true,
		description: 'Whether the group keeps email from the addresses in it',
		routing: { send: { type: 'body', property: 'isActive' } },
	},
} satisfies Record<string, Field>;

/**
 * The output of a group that was saved, with its `groupId` for the next operation: here the short
 * ID is called `id`, as the long one is elsewhere.
 */
export const withGroupId = {
	carry: (answer: unknown): IDataObject => {
		const { id, groupId } = objectOf(objectOf(answer).data);
		return { groupId: groupId ?? id };
	},
} satisfies Output;
