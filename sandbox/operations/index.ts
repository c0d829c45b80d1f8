import { campaign } from './campaign';
import { campaignLead } from './campaignLead';
import { campaignStatistics } from './campaignStatistics';
import { client } from './client';
import { emailAccount } from './emailAccount';
import { emailAccountTag } from './emailAccountTag';
import type { OperationHandlers } from './handler';
import { lead } from './lead';
import { sequence } from './sequence';

/** Every stateful operation. Those not listed answer the example of their catalogue entry. */
export const handlers: OperationHandlers = {
	...campaign,
	...campaignLead,
	...campaignStatistics,
	...client,
	...emailAccount,
	...emailAccountTag,
	...lead,
	...sequence,
};
