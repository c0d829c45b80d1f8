import type { AutoSendState } from '../../state';
import { findList, type ContactList } from '../../state/contactLists';
import { operatorsOf } from '../../state/segmentFilter';
import type { OperationRequest } from '../handler';
import { invalid } from '../refusals';
import { listView } from './listView';

type ListBody = Pick<ContactList, 'name' | 'type' | 'filterCriteria' | 'parentId'> & {
	description?: string;
};

export function createList({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, ListBody>): object {
	refuseList(state, body);
	const createdAt = now.toISOString();
	const list: ContactList = {
		...body,
		id: state.ids.take('contactList'),
		description: body.description ?? null,
		createdAt,
		updatedAt: createdAt,
	};
	state.contactLists.set(list.id, list);
	return { success: true, data: listView(state, list) };
}

/** That names are unique and segments need filters is documented; the refusals are the sandbox's own. */
function refuseList(
	state: AutoSendState,
	{ name, type, filterCriteria, parentId }: ListBody,
): void {
	if ([...state.contactLists.values()].some((other) => other.name === name)) {
		throw invalid('name', 'is that of another list');
	}
	if (parentId !== undefined && !findList(state, parentId)) {
		throw invalid('parentId', 'is no list of this project');
	}
	const groups = filterCriteria?.groups ?? [];
	if (type === 'segment' && groups.length === 0) {
		throw invalid('filterCriteria', 'is required for a segment');
	}
	for (const [index, { fieldType, operator }] of groups.entries()) {
		if (!operatorsOf[fieldType].includes(operator)) {
			throw invalid(`filterCriteria.groups.${index}.operator`, `does not go with a ${fieldType}`);
		}
	}
}
