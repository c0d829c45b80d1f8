import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { chosenId } from '../../kernel/pickers/chosen';

/** Where the API has the campaign that is chosen in the form; undefined before one is. */
export function pathOfCampaign(context: ILoadOptionsFunctions): string | undefined {
	return pathOf(chosenId(context, 'campaignId', 'emailCampaignId'));
}

/** The same for whatever stands in the field, an expression as it is. */
export function pathOfEnteredCampaign(context: ILoadOptionsFunctions): string | undefined {
	const value: unknown = context.getCurrentNodeParameter('campaignId', { extractValue: true });
	return pathOf(value ? String(value) : undefined);
}

function pathOf(campaignId: string | undefined): string | undefined {
	return campaignId && `/campaigns/${encodeURIComponent(campaignId)}`;
}
