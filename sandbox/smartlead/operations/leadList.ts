import type { SmartleadState } from '../state';
import { moveBetweenLists, newLeadList, type LeadList } from '../state/leadLists';
import { ApiError, type OperationHandlers, type OperationRequest } from './handler';
import { leadTypeOf } from './lead/selectLeads';
import { blockListOf, importLead, type WrittenLead } from './leadImport';
import { page, type PageQuery } from './page';
import { requireLeadList } from './requireLeadList';
import { requireTags } from './requireTags';

interface ListPath {
	id: number;
}

function createList({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, { listName: string }>): object {
	const list = newLeadList(state.ids.take('leadList'), body.listName, now.toISOString());
	state.leadLists.set(list.id, list);
	return { ok: true, data: listView(state, list) };
}

function getLists({
	query,
	state,
}: OperationRequest<unknown, PageQuery & { listName?: string; tagIds?: string }>): object {
	const part = query.listName?.toLowerCase();
	const tagIds = query.tagIds?.split(',').map(Number);
	const matching = [...state.leadLists.values()].filter(
		(list) =>
			(part === undefined || list.list_name.toLowerCase().includes(part)) &&
			(tagIds === undefined || list.tagIds.some((id) => tagIds.includes(id))),
	);
	const lists = page(matching, query).map((list) => listView(state, list));
	return { ok: true, data: { lists, totalCount: matching.length } };
}

function getList({ params, state }: OperationRequest<ListPath>): object {
	return { ok: true, data: listView(state, requireLeadList(state, params.id)) };
}

function renameList({
	params,
	body,
	state,
	now,
}: OperationRequest<ListPath, unknown, { listName: string }>): object {
	const list = requireLeadList(state, params.id);
	list.list_name = body.listName;
	list.updated_at = now.toISOString();
	return { ok: true, data: listView(state, list) };
}

/** Its leads stay in the account. */
function deleteList({ params, state }: OperationRequest<ListPath>): object {
	state.leadLists.delete(requireLeadList(state, params.id).id);
	return { ok: true };
}

/** Active are the leads that some campaign is not done with. */
function listView(state: SmartleadState, list: LeadList): object {
	const { id, list_name, created_at, updated_at } = list;
	const leads = [...list.leadIds].flatMap((leadId) => state.leads.get(leadId) ?? []);
	const active = leads.filter((lead) => leadTypeOf(state, lead) === 'active');
	return {
		id,
		list_name,
		created_at,
		updated_at,
		leads_count: leads.length,
		active_leads_count: active.length,
	};
}

interface ImportBody {
	leadList: WrittenLead[];
	csvSettings?: { ignoreGlobalBlockList?: boolean };
}

function importLeads({
	params,
	body,
	state,
	now,
}: OperationRequest<ListPath, unknown, ImportBody>): object {
	const list = requireLeadList(state, params.id);
	const isBlocked = blockListOf(state, null);
	const counts = { imported: 0, duplicates: 0, blocked: 0 };
	for (const written of body.leadList) {
		const known = state.leads.byEmail(written.email);
		if (known && list.leadIds.has(known.id)) counts.duplicates += 1;
		else if (!body.csvSettings?.ignoreGlobalBlockList && isBlocked(written.email)) {
			counts.blocked += 1;
		} else {
			list.leadIds.add(importLead(state, written, now).id);
			counts.imported += 1;
		}
	}
	list.updated_at = now.toISOString();
	return { ok: true, data: { total_leads: body.leadList.length, ...counts } };
}

function assignTags({
	body,
	state,
	now,
}: OperationRequest<
	unknown,
	unknown,
	{ listIds: number[]; tagIds: number[]; removeTagIds?: number[] }
>): object {
	const { tagIds, removeTagIds = [] } = body;
	const lists = body.listIds.map((id) => requireLeadList(state, id));
	requireTags(state, tagIds);
	for (const list of lists) {
		const kept = [...list.tagIds, ...tagIds].filter((id) => !removeTagIds.includes(id));
		list.tagIds = [...new Set(kept)];
		list.updated_at = now.toISOString();
	}
	return { ok: true, message: 'Tags updated successfully' };
}

interface PushBetweenBody {
	action: 'copy' | 'move';
	leadIds?: number[];
	fromListId?: number;
	toListId: number;
}

/** Without a list to move from, a move takes the leads out of all others. */
function pushBetweenLists({
	body,
	state,
	now,
}: OperationRequest<unknown, unknown, PushBetweenBody>): object {
	const { leadIds, fromListId } = body;
	const target = requireLeadList(state, body.toListId);
	const source = fromListId === undefined ? null : requireLeadList(state, fromListId);
	if (!leadIds && !source) {
		// The documentation says so; the text is the sandbox's own.
		throw new ApiError(400, { error: 'Either leadIds or fromListId is required' });
	}
	const ids = leadIds ? [...new Set(leadIds)] : [...(source?.leadIds ?? [])];
	const leads = ids
		.filter((id) => !source || source.leadIds.has(id))
		.flatMap((id) => state.leads.get(id) ?? []);
	const sources = source ? [source] : [...state.leadLists.values()];
	moveBetweenLists(leads, body.action === 'move' ? sources : [], target, now);
	return { ok: true, data: { total_leads_moved: leads.length } };
}

export const leadList: OperationHandlers = {
	'leadList.create': createList,
	'leadList.getMany': getLists,
	'leadList.get': getList,
	'leadList.update': renameList,
	'leadList.delete': deleteList,
	'leadList.importLeads': importLeads,
	'leadList.assignTags': assignTags,
	'leadList.pushBetweenLists': pushBetweenLists,
};
