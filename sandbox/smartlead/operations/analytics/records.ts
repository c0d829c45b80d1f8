import type { OperationRequest } from '../handler';
import { count } from './metrics';
import { campaignsOf, clientsOf, type ScopeQuery } from './scope';

type Request = OperationRequest<unknown, ScopeQuery>;

export function getCampaignList({ query, state }: Request): object {
	const campaign_list = campaignsOf(state, query).map(({ id, name }) => ({ id, name }));
	return { ok: true, data: { campaign_list } };
}

export function getClientList({ query, state }: Request): object {
	const client_list = clientsOf(state, query).map(({ id, name }) => ({ id, name }));
	return { ok: true, data: { client_list } };
}

/** By the month in which they were created. */
export function getMonthWiseClientCount({ query, state }: Request): object {
	const months = clientsOf(state, query).map(({ created_at }) => created_at.slice(0, 7));
	return { ok: true, data: { monthly_stats: counted(months, 'month') } };
}

export function getCampaignStatusStats({ query, state }: Request): object {
	const statuses = campaignsOf(state, query).map(({ status }) => status);
	return { ok: true, data: { campaign_status_stats: counted(statuses, 'status') } };
}

function counted(values: string[], name: string): object[] {
	return [...new Set(values)].map((value) => ({
		[name]: value,
		count: count(values, (each) => each === value),
	}));
}
