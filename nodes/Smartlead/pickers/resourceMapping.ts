import { toResourceMapping } from '../../kernel/pickers/toResourceMapping';
import { LEAD_FIELDS } from '../leads/leadFields';
import { smartlead } from '../service';

const leadFields = LEAD_FIELDS.map(({ id, displayName }) => ({
	id,
	displayName,
	type: 'string' as const,
	required: id === 'email',
}));

/** The fields of a lead for a resource mapper. */
export const getLeadFields = toResourceMapping({ fields: leadFields }, smartlead);
