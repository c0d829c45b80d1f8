import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getByEmail } from './getByEmail.operation';
import { getCampaignOverview } from './getCampaignOverview.operation';
import { getCampaigns } from './getCampaigns.operation';
import { getCategories } from './getCategories.operation';
import { getManyGlobal } from './getManyGlobal.operation';
import { getSequenceDetails } from './getSequenceDetails.operation';
import { pushCampaignLeadsToList } from './pushCampaignLeadsToList.operation';
import { pushToCampaign } from './pushToCampaign.operation';
import { pushToList } from './pushToList.operation';
import { unsubscribe } from './unsubscribe.operation';

export const lead: ResourceDefinition = {
	name: 'Lead',
	value: 'lead',
	description: 'Find leads of the account, unsubscribe them and put them into lists and campaigns',
	host: 'server',
	operations: [
		get,
		getByEmail,
		getCampaignOverview,
		getCampaigns,
		getCategories,
		getAll,
		getManyGlobal,
		getSequenceDetails,
		pushCampaignLeadsToList,
		pushToCampaign,
		pushToList,
		unsubscribe,
	],
};
