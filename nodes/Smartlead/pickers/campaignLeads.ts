import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { isObject } from '../../kernel/definition/values';
import type { DependentPicker } from '../../kernel/pickers/picker';
import { nameOfLead } from './nameOfLead';
import { pathOfCampaign, pathOfEnteredCampaign } from './pathOfCampaign';

/** Leads of the campaign that is chosen in the form, by address; values are lead IDs. */
export const campaignLeads = leadsOf(pathOfCampaign, leadId);

/** The same with the IDs of the leads' places in the campaign as values. */
export const campaignLeadMaps = leadsOf(pathOfCampaign, mapId);

/** The leads, where an expression in Campaign is asked for as it stands. */
export const enteredCampaignLeads = leadsOf(pathOfEnteredCampaign, leadId);

/** The same with the IDs of the leads' places in the campaign as values. */
export const enteredCampaignLeadMaps = leadsOf(pathOfEnteredCampaign, mapId);

function leadsOf(
	pathOf: (context: ILoadOptionsFunctions) => string | undefined,
	idOf: (row: IDataObject, lead: IDataObject) => unknown,
): DependentPicker {
	return (context) => {
		const campaign = pathOf(context);
		if (!campaign) return undefined;
		return {
			path: `${campaign}/leads`,
			paging: { style: 'offset', max: 100 },
			sorted: 'search',
			entries: (rows) =>
				rows.map((row) => {
					const lead = isObject(row.lead) ? row.lead : {};
					return { name: nameOfLead(lead), value: Number(idOf(row, lead)) };
				}),
		};
	};
}

function leadId(_: IDataObject, { id }: IDataObject): unknown {
	return id;
}

function mapId({ campaign_lead_map_id }: IDataObject): unknown {
	return campaign_lead_map_id;
}
