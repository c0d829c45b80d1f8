import { analytics } from './analytics';
import { blockList } from './blockList';
import { campaign } from './campaign';
import { campaignLead } from './campaignLead';
import { campaignStatistics } from './campaignStatistics';
import { campaignWebhook } from './campaignWebhook';
import { client } from './client';
import { email } from './email';
import { emailAccount } from './emailAccount';
import { emailAccountTag } from './emailAccountTag';
import type { OperationHandlers } from './handler';
import { lead } from './lead';
import { leadList } from './leadList';
import { leadNote } from './leadNote';
import { leadTag } from './leadTag';
import { leadTask } from './leadTask';
import { masterInbox } from './masterInbox';
import { sequence } from './sequence';
import { smartDelivery } from './smartDelivery';
import { smartProspect } from './smartProspect';
import { webhook } from './webhook';

/** Every stateful operation. Those not listed answer the example of their catalogue entry. */
export const handlers: OperationHandlers = {
	...analytics,
	...blockList,
	...campaign,
	...campaignLead,
	...campaignStatistics,
	...campaignWebhook,
	...client,
	...email,
	...emailAccount,
	...emailAccountTag,
	...lead,
	...leadList,
	...leadNote,
	...leadTag,
	...leadTask,
	...masterInbox,
	...sequence,
	...smartDelivery,
	...smartProspect,
	...webhook,
};
