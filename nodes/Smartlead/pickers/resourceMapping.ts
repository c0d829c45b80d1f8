import type { ResourceMapperFields } from 'n8n-workflow';

import { LEAD_FIELDS } from '../leads/leadFields';

/** The fields of a lead for a resource mapper. */
export async function getLeadFields(): Promise<ResourceMapperFields> {
	return {
		fields: LEAD_FIELDS.map(({ id, displayName }) => ({
			id,
			displayName,
			type: 'string',
			display: true,
			required: id === 'email',
			defaultMatch: false,
			canBeUsedToMatch: false,
		})),
	};
}
