import type {
	IDataObject,
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';

import { isEmpty } from '../../kernel/definition/values';
import { deliveryFolders, deliveryReplies, deliveryTests } from './deliveryEntries';
import { labelOf, nameOfLead } from './labels';
import { lookup } from './lookup';
import { teamMembers } from './teamMembers';

export * from './prospectSearches';

type ToEntry = (row: IDataObject) => INodeListSearchItems;

/** For lists that the API gives at once and without a search: the filter is applied here. */
function search(entries: INodeListSearchItems[], filter?: string): INodeListSearchResult {
	return { results: matching(entries, filter).sort((a, b) => a.name.localeCompare(b.name)) };
}

function matching(entries: INodeListSearchItems[], filter = ''): INodeListSearchItems[] {
	const wanted = filter.trim().toLowerCase();
	return entries.filter(
		({ name, value }) =>
			name.toLowerCase().includes(wanted) || String(value).toLowerCase() === wanted,
	);
}

/** Campaigns by name, with their status. */
export async function searchCampaigns(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await lookup(this, '/campaigns/');
	const toEntry: ToEntry = ({ id, name, status }) => ({
		name: `${name as string} (${String(status).toLowerCase()})`,
		value: id as number,
		url: `https://app.smartlead.ai/app/email-campaign/${id as number}/analytics`,
	});
	return search(rows.map(toEntry), filter);
}

/** Subsequences by name; they are campaigns with a parent. */
export async function searchSubsequences(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await lookup(this, '/campaigns/');
	const children = rows.filter(({ parent_campaign_id }) => !isEmpty(parent_campaign_id));
	return search(
		children.map(({ id, name }) => ({ name: name as string, value: id as number })),
		filter,
	);
}

const toClient: ToEntry = ({ id, name, email }) => ({
	name: labelOf(name, email),
	value: id as number,
});

/** Clients of an agency account by name. */
export async function searchClients(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return search((await lookup(this, '/client/')).map(toClient), filter);
}

/** The same, with 0 for no client in front. */
export async function searchClientsOrNone(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { results } = await searchClients.call(this, filter);
	return { results: [{ name: 'No Client', value: 0 }, ...results] };
}

/** API keys of clients by name, never by their value. */
export async function searchClientApiKeys(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await lookup(this, '/client/api-key', {}, 'data');
	const toEntry: ToEntry = ({ id, key_name, client_id }) => ({
		name: labelOf(key_name, client_id && `client ${client_id as number}`),
		value: id as number,
	});
	return search(rows.map(toEntry), filter);
}

const MAILBOXES_A_PAGE = 100;

/** Mailboxes by address, searched by Smartlead, a page at a time. */
export async function searchEmailAccounts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const offset = Number(paginationToken ?? 0);
	const rows = await lookup(this, '/email-accounts/', {
		limit: MAILBOXES_A_PAGE,
		offset,
		...(filter?.trim() && { username: filter.trim() }),
	});
	const toEntry: ToEntry = ({ id, from_name, from_email }) => ({
		name: labelOf(from_email, from_name),
		value: id as number,
	});
	const more = rows.length === MAILBOXES_A_PAGE;
	return {
		results: rows.map(toEntry),
		...(more && { paginationToken: String(offset + rows.length) }),
	};
}

const LEADS_A_PAGE = 100;

/** Leads of the campaign that is chosen in the form, by address; values are lead IDs. */
export async function searchCampaignLeads(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await campaignLeads(this, ({ lead }) => Number(lead.id), filter, paginationToken);
}

/** The same with the IDs of the leads' places in the campaign as values. */
export async function searchCampaignLeadMaps(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const idOf = ({ campaign_lead_map_id }: CampaignLead) => Number(campaign_lead_map_id);
	return await campaignLeads(this, idOf, filter, paginationToken);
}

interface CampaignLead {
	campaign_lead_map_id: number | string;
	lead: IDataObject;
}

/** A page at a time. The API has no search for them, so the filter is applied to each page. */
async function campaignLeads(
	context: ILoadOptionsFunctions,
	idOf: (row: CampaignLead) => number,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const campaignId = chosenCampaign(context);
	if (!campaignId) return { results: [] };
	const offset = Number(paginationToken ?? 0);
	const path = `/campaigns/${encodeURIComponent(campaignId)}/leads`;
	const rows = await lookup(context, path, { limit: LEADS_A_PAGE, offset }, 'data');
	const entries = (rows as unknown as CampaignLead[]).map((row) => ({
		name: nameOfLead(row.lead),
		value: idOf(row),
	}));
	const more = rows.length === LEADS_A_PAGE;
	return {
		...search(entries, filter),
		...(more && { paginationToken: String(offset + rows.length) }),
	};
}

/** Leads of the account by address, a page at a time; values are lead IDs. */
export async function searchLeads(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const wanted = filter?.trim();
	const qs = {
		limit: LEADS_A_PAGE,
		...(paginationToken && { lastSeenLeadId: Number(paginationToken) }),
		// The API finds whole addresses; parts of one are looked for in the page.
		...(wanted?.includes('@') && { leadEmail: wanted }),
	};
	const rows = await lookup(this, '/leads/all', qs, 'data.leads');
	const entries = rows.map((row) => ({ name: nameOfLead(row), value: Number(row.id) }));
	const last = rows[rows.length - 1];
	return {
		...search(entries, wanted),
		...(rows.length === LEADS_A_PAGE && { paginationToken: String(last.id as number) }),
	};
}

/** Webhooks of the campaign that is chosen in the form, by name and host. */
export async function searchCampaignWebhooks(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const campaignId = chosenCampaign(this);
	if (!campaignId) return { results: [] };
	const rows = await lookup(this, `/campaigns/${encodeURIComponent(campaignId)}/webhooks`);
	const toEntry: ToEntry = ({ id, name, webhook_url }) => ({
		name: labelOf(name, hostOf(webhook_url)),
		value: id as number,
	});
	return search(rows.map(toEntry), filter);
}

// The rest of the address often holds a token.
function hostOf(url: unknown): string | undefined {
	return /^https?:\/\/(?:[^/?#]*@)?([^/?#]+)/.exec(String(url))?.[1];
}

function chosenCampaign(context: ILoadOptionsFunctions): string | undefined {
	return chosenId(context, 'campaignId', 'emailCampaignId');
}

/** The ID in the first of some fields of the form that has one. */
function chosenId(context: ILoadOptionsFunctions, ...names: string[]): string | undefined {
	for (const name of names) {
		const value = context.getCurrentNodeParameter(name, { extractValue: true });
		// An expression has no value before the node runs.
		if (value && !String(value as string).startsWith('=')) return String(value as number);
	}
	return undefined;
}

/** Team members by name. */
export async function searchTeamMembers(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await teamMembers(this);
	const members = rows.map(({ id, name }) => ({ name: name as string, value: id as number }));
	return search(members, filter);
}

/** The same, with 0 for nobody in front. */
export async function searchTeamMembersOrNobody(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { results } = await searchTeamMembers.call(this, filter);
	return { results: [{ name: 'Nobody', value: 0 }, ...results] };
}

/** Lead categories by name, those of the account among them. */
export async function searchLeadCategories(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await lookup(this, '/leads/fetch-categories');
	const categories = rows.map(({ id, name }) => ({ name: name as string, value: id as number }));
	return search(categories, filter);
}

/** The same, with 0 for no category in front. */
export async function searchLeadCategoriesOrNone(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const { results } = await searchLeadCategories.call(this, filter);
	return { results: [{ name: 'No Category', value: 0 }, ...results] };
}

/** Tags by name; leads, lead lists and mailboxes share them. */
export async function searchTags(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const rows = await lookup(this, '/crm/leads/tags', {}, 'data');
	const tags = rows.map(({ id, name }) => ({ name: name as string, value: id as number }));
	return search(tags, filter);
}

const ROWS_A_PAGE = 100;

/** Lead lists by name, searched by Smartlead, a page at a time. */
export async function searchLeadLists(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const offset = Number(paginationToken ?? 0);
	const rows = await lookup(
		this,
		'/lead-list/',
		{ limit: ROWS_A_PAGE, offset, ...(filter?.trim() && { listName: filter.trim() }) },
		'data.lists',
	);
	const results = rows.map(({ id, list_name }) => ({
		name: list_name as string,
		value: id as number,
	}));
	const more = rows.length === ROWS_A_PAGE;
	return { results, ...(more && { paginationToken: String(offset + rows.length) }) };
}

/** Entries of the block list by address or domain, searched by Smartlead, a page at a time. */
export async function searchBlockList(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const offset = Number(paginationToken ?? 0);
	const rows = await lookup(this, '/leads/get-domain-block-list', {
		limit: ROWS_A_PAGE,
		offset,
		...(filter?.trim() && { filter_email_or_domain: filter.trim() }),
	});
	const results = rows.map(({ id, email_or_domain }) => ({
		name: email_or_domain as string,
		value: id as number,
	}));
	const more = rows.length === ROWS_A_PAGE;
	return { results, ...(more && { paginationToken: String(offset + rows.length) }) };
}

// Node.js lists these under their former names.
const RENAMED_ZONES = ['Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'Asia/Kolkata', 'Europe/Kyiv'];

/** The IANA time zones that this n8n knows. */
export async function searchTimezones(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), ...RENAMED_ZONES]);
	return search(
		[...zones].map((zone) => ({ name: zone.replaceAll('_', ' '), value: zone })),
		filter?.replaceAll('_', ' '),
	);
}

/** Email steps of the campaign that is chosen in the form, in order; values are step IDs. */
export async function searchSequenceSteps(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const campaignId = chosenCampaign(this);
	if (!campaignId) return { results: [] };
	const rows = await lookup(this, `/campaigns/${encodeURIComponent(campaignId)}/sequences`);
	const toEntry: ToEntry = ({ id, seq_number, subject }) => ({
		name: `Step ${seq_number as number}: ${(subject as string) || '(same thread)'}`,
		value: id as number,
	});
	return { results: matching(rows.map(toEntry), filter) };
}

/** Placement tests by name, with their status. */
export async function searchDeliveryTests(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return search(await deliveryTests(this), filter);
}

/** Folders of placement tests by name. */
export async function searchDeliveryFolders(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	return search(await deliveryFolders(this), filter);
}

/** Received emails of the placement test that is chosen in the form. */
export async function searchDeliveryReplies(
	this: ILoadOptionsFunctions,
	filter?: string,
): Promise<INodeListSearchResult> {
	const spamTestId = chosenId(this, 'spamTestId');
	return search(spamTestId ? await deliveryReplies(this, spamTestId) : [], filter);
}
