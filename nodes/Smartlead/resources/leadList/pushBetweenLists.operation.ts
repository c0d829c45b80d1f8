import { checkOneOf } from '../../../kernel/checks/checkOneOf';
import { idList } from '../../../kernel/definition/bulk';
import { options } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, objectOf } from '../../../kernel/definition/values';
import { checkAtMost } from '../../checks/checkSize';
import { action } from '../../fields/action';
import { leadIds } from '../../fields/leadIds';
import { listId, optionalListId } from '../../fields/leadList';

export const pushBetweenLists: OperationDefinition = {
	name: 'Push Between Lists',
	value: 'pushBetweenLists',
	action: 'Push leads between lead lists',
	description:
		'Copy or move leads into another lead list: all leads of a list, or the ones you name by lead ID',
	// The docs give the path with this doubled part.
	endpoint: 'POST /leads/leads/push-between-lists',
	effects: 'write',
	bulk: idList('leadIds', 10_000, ({ options }) => objectOf(options).leadIds),
	prepare: ({ toListId, options }, { body }) => {
		const chosen = objectOf(options);
		checkOneOf(chosen, { fromListId: 'From List', leadIds: 'Lead Names or IDs' });
		checkAtMost(chosen.leadIds, 10_000, 'Lead Names or IDs');
		if (chosen.fromListId === toListId) {
			throw new FieldError("'From List' and 'To List' are the same", 'Choose two lists.');
		}
		if (isEmpty(chosen.leadIds)) delete body.leadIds;
	},
	fields: [
		{
			...listId,
			displayName: 'To List',
			name: 'toListId',
			description: 'The lead list that gets the leads',
			routing: { send: { type: 'body', property: 'toListId' } },
		},
		action,
		options([
			{
				...optionalListId,
				displayName: 'From List',
				name: 'fromListId',
				description: 'The lead list whose leads are copied or moved, instead of single leads',
				routing: { send: { type: 'body', property: 'fromListId' } },
			},
			leadIds,
		]),
	],
};
