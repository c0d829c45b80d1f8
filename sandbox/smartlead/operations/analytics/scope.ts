import type { SmartleadState } from '../../state';
import type { Campaign } from '../../state/campaigns';
import type { Client } from '../../state/clients';
import type { Send } from '../../state/sends';
import { sentWithin } from '../campaignStatistics/dateRange';
import { page } from '../page';

/** What every report may be limited to. */
export interface ScopeQuery {
	/** Ids with commas between them, like `campaign_ids`. */
	client_ids?: string;
	campaign_ids?: string;
}

export interface ReportQuery extends ScopeQuery {
	/** `YYYY-MM-DD`, like `end_date`; both days count. */
	start_date: string;
	end_date: string;
	timezone?: string;
	/** A number as text, like `offset`. */
	limit?: string;
	offset?: string;
}

export function campaignsOf(state: SmartleadState, query: ScopeQuery): Campaign[] {
	const isCampaign = chosen(query.campaign_ids);
	const isClient = chosen(query.client_ids);
	return [...state.campaigns.values()].filter(
		({ id, client_id }) => isCampaign(id) && isClient(client_id),
	);
}

export function clientsOf(state: SmartleadState, { client_ids }: ScopeQuery): Client[] {
	return [...state.clients.values()].filter(({ id }) => chosen(client_ids)(id));
}

/** All emails of the campaigns in question, whenever they were sent. */
export function sendsOf(state: SmartleadState, query: ScopeQuery): Send[] {
	const ids = new Set(campaignsOf(state, query).map(({ id }) => id));
	return state.sends.filter(({ campaign_id }) => ids.has(campaign_id));
}

/** The emails among them that were sent on the days of the report. */
export function sentInReport(state: SmartleadState, query: ReportQuery): Send[] {
	const { start_date, end_date, timezone } = query;
	return sentWithin(sendsOf(state, query), { start_date, end_date, time_zone: timezone });
}

/** The rows that were asked for; all without a limit. */
export function pageOf<T>(rows: T[], { limit = 'Infinity', offset = '0' }: ReportQuery): T[] {
	return page(rows, { limit: Number(limit), offset: Number(offset) });
}

/** Whether a list of ids with commas has an id; one that is not given has all. */
export function chosen(ids: string | undefined): (id: number | null) => boolean {
	const list = ids?.split(',').map(Number);
	return (id) => list === undefined || (id !== null && list.includes(id));
}
