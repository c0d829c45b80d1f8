import type { Field } from '../../kernel/definition/field';
import { leadMapId } from './lead';

/** A lead in a campaign, sent as `email_lead_map_id` in the body. */
export const emailLeadMapId: Field = {
	...leadMapId,
	name: 'emailLeadMapId',
	routing: { send: { type: 'body', property: 'email_lead_map_id' } },
};
