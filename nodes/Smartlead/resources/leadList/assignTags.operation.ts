import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { checkAtMost } from '../../checks/checkSize';
import { leadListIds } from '../../fields/leadList';
import { optionalTagIds, tagIds } from '../../fields/leadTags';

const MOST = 10;

export const assignTags: OperationDefinition = {
	name: 'Assign Tags',
	value: 'assignTags',
	action: 'Assign tags to lead lists',
	description:
		'Add tags to up to 10 lead lists, and remove others in the same request; Smartlead needs at least one tag to add',
	endpoint: 'POST /lead-list/assign-tags',
	effects: 'write',
	prepare: ({ listIds, tagIds: added, options }, { body }) => {
		const { removeTagIds } = objectOf(options);
		checkAtMost(listIds, MOST, 'Lead List Names or IDs');
		checkAtMost(added, MOST, 'Tag Names or IDs');
		checkAtMost(removeTagIds, MOST, 'Remove Tag Names or IDs');
		if (isEmpty(removeTagIds)) delete body.removeTagIds;
	},
	fields: [
		{
			...leadListIds,
			name: 'listIds',
			required: true,
			routing: { send: { type: 'body', property: 'listIds' } },
		},
		tagIds,
		options([
			{
				...optionalTagIds,
				displayName: 'Remove Tag Names or IDs',
				name: 'removeTagIds',
				routing: { send: { type: 'body', property: 'removeTagIds' } },
			},
		]),
	],
};
