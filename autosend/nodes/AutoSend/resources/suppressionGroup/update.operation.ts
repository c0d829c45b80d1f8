import { updateFields } from '../../../kernel/definition/collections';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { unwrapped } from '../../../kernel/output/rows';
import { checkLength } from '../../checks/checkSize';
import { groupId } from '../../fields/suppressionGroup';
import { groupFields, withGroupId } from './groupFields';

const { description, isActive, name } = groupFields;

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update a suppression group',
	description:
		'Change name, description or state of a suppression group. What is left out stays as it is; without Active, that costs one more request.',
	endpoint: 'PUT /suppression-groups/{groupId}',
	effects: 'write',
	output: withGroupId,
	prepare: (_, { body }) => checkLength(body.name, 200, name.displayName),
	// The docs say that a group is switched on by an update that does not say whether it is active.
	fetchMissing: async (values, { body }, { read }) => {
		if (body.isActive !== undefined) return;
		const path = `/suppression-groups/${encodeURIComponent(String(values.groupId))}`;
		const { isActive: current } = objectOf(unwrapped(await read(path, {})));
		if (typeof current !== 'boolean') {
			throw new FieldError(
				"AutoSend does not say whether the group is active, and 'Active' is not set",
				"Add 'Active' under 'Update Fields', so that the update does not switch the group on.",
			);
		}
		body.isActive = current;
	},
	fields: [groupId, updateFields([isActive, description, name])],
};
