import type { IDataObject, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';

import { labelOf, nameOfLead } from './labels';
import { lookup, lookupAll } from './lookup';

// The form shows the list as a whole; beyond this many, IDs are set with an expression.
const MOST_ROWS = 1_000;

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

/** Lead categories by name, those of the account among them; values are IDs. */
export async function getLeadCategories(
	this: ILoadOptionsFunctions,
): Promise<INodePropertyOptions[]> {
	const rows = await lookup(this, '/leads/fetch-categories');
	return rows.map(({ id, name }) => ({ name: name as string, value: id as number }));
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
