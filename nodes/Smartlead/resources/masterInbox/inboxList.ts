import type { IDataObject } from 'n8n-workflow';

import { checkOrder } from '../../../kernel/checks/checkOrder';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { isEmpty, isObject, objectOf } from '../../../kernel/definition/values';
import { checkAtMost, checkLength } from '../../checks/checkSize';
import { inboxFilters } from './inboxFilters';
import { simplifiedConversation } from './simplifiedConversation';

/** Filters that take several values, with the label of the field: API name → label. */
const LISTS = {
	campaignId: 'Campaign Names or IDs',
	campaignClientId: 'Client Names or IDs',
	campaignTagId: 'Campaign Tag Names or IDs',
	campaignTeamMemberId: 'Team Member Names or IDs',
	emailAccountId: 'Email Account Names or IDs',
	emailStatus: 'Email Status',
} as const;

/** How many values a folder takes in each filter. */
export type InboxCaps = Record<keyof typeof LISTS, number>;

const USUAL: InboxCaps = {
	campaignId: 5,
	campaignClientId: 10,
	campaignTagId: 10,
	campaignTeamMemberId: 10,
	emailAccountId: 10,
	emailStatus: Infinity,
};

/** The caps of folders that take one value in each filter, sent bare instead of in a list. */
export const ONE_EACH: InboxCaps = {
	campaignId: 1,
	campaignClientId: 1,
	campaignTagId: 1,
	campaignTeamMemberId: 1,
	emailAccountId: 1,
	emailStatus: 1,
};

const MOST_CATEGORIES = 10;
const LONGEST_SEARCH = 30;
const SHORTEN = 'Shorten it, such as to a part of the address.';

/**
 * What all folders of the inbox have in common: they page by 20 in the body without a total, and
 * share one set of filters.
 *
 * @param caps where the folder differs from the others
 */
export function inboxList(caps: Partial<InboxCaps> = {}) {
	const most = { ...USUAL, ...caps };
	return {
		effects: 'read',
		paging: { style: 'offset', max: 20, in: 'body' },
		output: { items: 'data', itemsInDocs: 'messages', simplify: simplifiedConversation },
		prepare: (_, { body }) => {
			const filters = objectOf(body.filters);
			checkLength(filters.search, LONGEST_SEARCH, 'Search', SHORTEN);
			placeLists(filters, most);
			placeReplyTimes(filters);
			placeCategories(filters);
			if (isEmpty(filters)) delete body.filters;
		},
		fields: [inboxFilters],
	} satisfies Partial<OperationDefinition>;
}

function placeLists(filters: IDataObject, most: InboxCaps): void {
	for (const [name, label] of Object.entries(LISTS)) {
		const list = filters[name];
		const cap = most[name as keyof InboxCaps];
		checkAtMost(list, cap, label);
		// An empty list would be refused, or find nothing.
		if (isEmpty(list)) delete filters[name];
		else if (cap === 1 && Array.isArray(list)) [filters[name]] = list;
	}
}

function placeCategories(filters: IDataObject): void {
	const { leadCategories: categories } = filters;
	if (!isObject(categories)) return;
	const { categoryIdsIn, categoryIdsNotIn } = categories;
	checkAtMost(categoryIdsIn, MOST_CATEGORIES, 'Lead Category Names or IDs');
	checkAtMost(categoryIdsNotIn, MOST_CATEGORIES, 'Lead Category Names or IDs to Exclude');
	for (const [name, value] of Object.entries(categories)) {
		if (isEmpty(value)) delete categories[name];
	}
	if (isEmpty(categories)) delete filters.leadCategories;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The API takes the two times only together; an open end is closed where no reply can be. */
function placeReplyTimes(filters: IDataObject): void {
	const { replyTimeFrom, replyTimeTo } = filters;
	if (replyTimeFrom === undefined && replyTimeTo === undefined) return;
	const from = (replyTimeFrom ?? '2000-01-01T00:00:00.000Z') as string;
	// A day ahead, so that a clock of n8n that is slow cuts nothing off.
	const to = (replyTimeTo ?? new Date(Date.now() + DAY_MS).toISOString()) as string;
	checkOrder(from, to, ['Replied After', 'Replied Before']);
	delete filters.replyTimeFrom;
	delete filters.replyTimeTo;
	filters.replyTimeBetween = [from, to];
}
