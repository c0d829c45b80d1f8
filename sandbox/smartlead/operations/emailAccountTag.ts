import type { SmartleadState } from '../state';
import type { Tag } from '../state/tags';
import type { OperationHandlers, OperationRequest } from './handler';
import { mailboxTags } from './mailboxViews';
import { requireMailbox } from './requireMailbox';
import { requireTags } from './requireTags';

// No source shows which color a tag has that was created without one.
const NO_COLOR = '#CCCCCC';

function getTags({ state }: OperationRequest): object {
	return { ok: true, data: [...state.tags.values()] };
}

/** `email_ids` holds addresses, in spite of its name. */
function getTagsByEmail({
	body,
	state,
}: OperationRequest<unknown, unknown, { email_ids: string[] }>): object {
	const data = [...state.mailboxes.values()]
		.filter(({ from_email }) => body.email_ids.includes(from_email))
		.map((mailbox) => ({
			email_account_id: mailbox.id,
			from_email: mailbox.from_email,
			tags: mailboxTags(state, mailbox),
		}));
	return { ok: true, data };
}

function createTag({
	body,
	state,
}: OperationRequest<unknown, unknown, { name: string; color?: string }>): object {
	const tag: Tag = { id: state.ids.take('tag'), name: body.name, color: body.color ?? NO_COLOR };
	state.tags.set(tag.id, tag);
	return { ok: true, data: tag };
}

/** Needs an id, in spite of doc pages that call the route "create". */
function updateTag({ body, state }: OperationRequest<unknown, unknown, Tag>): object {
	requireTags(state, [body.id]);
	state.tags.set(body.id, { ...body });
	return { ok: true, data: body };
}

interface MappingBody {
	email_account_ids: number[];
	tag_ids: number[];
}

/** All or nothing, and a tag that a mailbox has stays where it is. */
function assignTags({ body, state }: OperationRequest<unknown, unknown, MappingBody>): object {
	for (const mailbox of taggedMailboxes(state, body)) {
		mailbox.tagIds = [...new Set([...mailbox.tagIds, ...body.tag_ids])];
	}
	return { ok: true, message: 'Tags assigned successfully' };
}

function removeTags({ body, state }: OperationRequest<unknown, unknown, MappingBody>): object {
	for (const mailbox of taggedMailboxes(state, body)) {
		mailbox.tagIds = mailbox.tagIds.filter((id) => !body.tag_ids.includes(id));
	}
	return { ok: true, message: 'Tags removed successfully' };
}

function taggedMailboxes(state: SmartleadState, { email_account_ids, tag_ids }: MappingBody) {
	requireTags(state, tag_ids);
	return email_account_ids.map((id) => requireMailbox(state, id));
}

export const emailAccountTag: OperationHandlers = {
	'emailAccountTag.assign': assignTags,
	'emailAccountTag.create': createTag,
	'emailAccountTag.getAll': getTags,
	'emailAccountTag.getByEmail': getTagsByEmail,
	'emailAccountTag.remove': removeTags,
	'emailAccountTag.update': updateTag,
};
