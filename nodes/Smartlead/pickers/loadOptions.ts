import type { IDataObject, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { deliveryProviders, deliveryTests } from './deliveryEntries';
import { labelOf, nameOfLead } from './labels';
import type { Source } from './lookup';
import { lookup, lookupAll } from './lookup';
import { teamMembers } from './teamMembers';

export * from './prospectOptions';

// The form shows the list as a whole; beyond this many, IDs are set with an expression.
const MOST_ROWS = 1_000;

const byName = (a: INodePropertyOptions, b: INodePropertyOptions) => a.name.localeCompare(b.name);

/** Campaigns by name, with their status; values are IDs. */
export async function getCampaigns(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/campaigns/');
	const campaigns = rows.map(({ id, name, status }) => ({
		name: labelOf(name, String(status).toLowerCase()),
		value: id as number,
	}));
	return campaigns.sort(byName);
}

/** Tags that campaigns have, by name; values are IDs. The API has no route for them alone. */
export async function getCampaignTags(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/campaigns/', { include_tags: true });
	const tags = rows.flatMap((row) => (row.tags ?? []) as IDataObject[]);
	const names = new Map(tags.map(({ tag_id, tag_name }) => [Number(tag_id), String(tag_name)]));
	return [...names].map(([value, name]) => ({ name, value })).sort(byName);
}

/** Clients of an agency account by name; values are IDs. */
export async function getClients(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/client/');
	const clients = rows.map(({ id, name, email }) => ({
		name: labelOf(name, email),
		value: id as number,
	}));
	return clients.sort(byName);
}

/** Team members by name; values are IDs. */
export async function getTeamMembers(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const members = await teamMembers(this);
	return members.map(({ id, name }) => ({ name: name as string, value: id as number }));
}

/** Mailboxes by address; values are IDs. */
export async function getEmailAccounts(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const rows = await lookupAll(this, '/email-accounts/', 100, MOST_ROWS);
	return rows.map(({ id, from_name, from_email }) => ({
		name: labelOf(from_email, from_name),
		value: id as number,
	}));
}

/** The same with the addresses as values. */
export async function getEmailAccountNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const rows = await lookupAll(this, '/email-accounts/', 100, MOST_ROWS);
	return rows.map(({ from_name, from_email }) => ({
		name: labelOf(from_email, from_name),
		value: from_email as string,
	}));
}

// Those of the docs; a client may have others.
const CLIENT_PERMISSIONS = ['full_access', 'reply_master_inbox'];

/** Permissions of clients: those that are documented, and those that any client has. */
export async function getClientPermissionNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const clients = await lookup(this, '/client/');
	const held = clients.flatMap(({ client_permission }) => {
		const { permission } = (client_permission ?? {}) as { permission?: unknown };
		return Array.isArray(permission) ? permission.map(String) : [];
	});
	const names = [...new Set([...CLIENT_PERMISSIONS, ...held])].sort();
	return names.map((name) => ({ name, value: name }));
}

/** Placement tests by name, with their status; values are IDs. */
export async function getDeliveryTests(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await deliveryTests(this);
}

/** Mailbox providers that have seed mailboxes, by name and region; values are IDs. */
export async function getDeliveryProviders(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	return await deliveryProviders(this);
}

/** Lead categories by name, those of the account among them; values are IDs. */
export async function getLeadCategories(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/leads/fetch-categories');
	return rows.map(({ id, name }) => ({ name: name as string, value: id as number }));
}

/** The same with the names as values, for routes that take these. */
export async function getLeadCategoryNames(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const categories = await getLeadCategories.call(this);
	return categories.map(({ name }) => ({ name, value: name }));
}

const VENDORS: Source = { host: 'smartSenders', path: '/smart-senders/get-vendors' };

/** Vendors of Smart Senders by name; values are IDs. */
export async function getVendors(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, VENDORS, {}, 'data');
	// How a vendor looks is published nowhere.
	return rows
		.map(({ id, vendor_id, name, vendor_name }) => {
			const value = Number(id ?? vendor_id);
			return { name: String(name ?? vendor_name ?? `Vendor ${value}`), value };
		})
		.filter(({ value }) => Number.isSafeInteger(value));
}

/** Tags of leads and lead lists by name; values are IDs. */
export async function getLeadTags(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/crm/leads/tags', {}, 'data');
	return rows.map(({ id, name }) => ({ name: name as string, value: id as number }));
}

/** Lead lists by name; values are IDs. */
export async function getLeadLists(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/lead-list/', { limit: MOST_ROWS }, 'data.lists');
	return rows.map(({ id, list_name }) => ({ name: list_name as string, value: id as number }));
}

/** Leads of the account by address; values are lead IDs. */
export async function getLeads(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/leads/all', { limit: MOST_ROWS }, 'data.leads');
	return rows.map((row) => ({ name: nameOfLead(row), value: Number(row.id) }));
}

/** Leads of the campaign that is chosen in the form, by address; values are lead IDs. */
export async function getCampaignLeads(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const rows = await campaignLeads(this);
	return rows.map(({ lead }) => ({
		name: nameOfLead(lead as IDataObject),
		value: Number((lead as IDataObject).id),
	}));
}

/** The same with the IDs of the leads' places in the campaign as values. */
export async function getCampaignLeadMaps(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const rows = await campaignLeads(this);
	return rows.map(({ lead, campaign_lead_map_id }) => ({
		name: nameOfLead(lead as IDataObject),
		value: Number(campaign_lead_map_id),
	}));
}

async function campaignLeads(context: ILoadOptionsFunctions): Promise<IDataObject[]> {
	const campaignId = context.getCurrentNodeParameter('campaignId', { extractValue: true });
	if (!campaignId) return [];
	const path = `/campaigns/${encodeURIComponent(String(campaignId as number))}/leads`;
	return await lookupAll(context, path, 100, MOST_ROWS);
}
