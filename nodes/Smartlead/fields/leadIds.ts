import type { Field } from '../../kernel/definition/field';

/** Several leads of the account by lead ID, as an option. Spread it to send it. */
export const leadIds: Field = {
	displayName: 'Lead Names or IDs',
	name: 'leadIds',
	type: 'multiOptions',
	role: 'id',
	typeOptions: { loadOptionsMethod: 'getLeads' },
	default: [],
	description:
		'At most 10,000 leads, by lead ID and not by campaign_lead_map_id. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
	routing: { send: { type: 'body', property: 'leadIds' } },
};
