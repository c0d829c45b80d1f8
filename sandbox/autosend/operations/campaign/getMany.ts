import type { CampaignStatus } from '../../state/campaigns';
import type { OperationRequest } from '../handler';
import { campaignRow } from './campaignView';
import { pageOf, type PageQuery } from '../page';

interface CampaignsQuery extends PageQuery {
	status?: CampaignStatus;
	name?: string;
}

/** The newest first, and names in any case: no source says so. */
export function getCampaigns({ query, state }: OperationRequest<unknown, CampaignsQuery>): object {
	const { status, name = '' } = query;
	const matching = [...state.campaigns.values()]
		.filter((campaign) => status === undefined || campaign.status === status)
		.filter((campaign) => campaign.name.toLowerCase().includes(name.toLowerCase()))
		.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
	const { rows, pagination } = pageOf(matching, query);
	const { pages, ...counts } = pagination;
	return {
		success: true,
		data: {
			campaigns: rows.map(campaignRow),
			// Newer docs count the pages under another name than those of all other lists.
			pagination: { ...counts, totalPages: pages },
		},
	};
}
