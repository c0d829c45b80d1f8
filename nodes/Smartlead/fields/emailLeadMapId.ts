import type { INodeProperties } from 'n8n-workflow';

import { leadMapId } from './lead';

/** A lead in a campaign, sent as `email_lead_map_id` in the body. */
export const emailLeadMapId: INodeProperties = {
	...leadMapId,
	name: 'emailLeadMapId',
	routing: { send: { type: 'body', property: 'email_lead_map_id' } },
};
