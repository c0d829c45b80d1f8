import type { IDataObject, IHttpRequestOptions, INodeProperties } from 'n8n-workflow';

import { placeValue } from '../../kernel/input/checkFields';
import { FieldError } from '../../kernel/definition/fieldError';
import type { Read } from '../../kernel/definition/operation';
import { isEmpty, isObject } from '../../kernel/definition/values';

// A mailbox may be given by address as well, which the API takes as it is.
const LEAD_FIELD = /lead(Map)?Id$/i;

/**
 * Puts IDs in the place of leads that the user gave by email address: the lead ID, or for a field
 * named for it (`…MapId`) the ID of the lead's place in the chosen campaign, which stands beside it.
 * One lookup a field.
 *
 * @param values the checked values; changed in place, as the request is
 * @throws FieldError when no lead has the address, or it is not in the campaign
 */
export async function resolveLeads(
	fields: INodeProperties[],
	values: IDataObject,
	options: IHttpRequestOptions,
	read: Read,
): Promise<void> {
	for (const field of fields) {
		const value = values[field.name];
		if (field.type === 'collection' && isObject(value)) {
			await resolveLeads(field.options as INodeProperties[], value, options, read);
		}
		const byEmail =
			LEAD_FIELD.test(field.name) && field.modes?.some(({ name }) => name === 'email');
		if (!byEmail || typeof value !== 'string') continue;
		const lead = await read('/leads/', { email: value });
		const id = field.name.endsWith('MapId')
			? placeIn(lead, values.campaignId ?? values.emailCampaignId, value)
			: idOf(lead, value);
		values[field.name] = id;
		placeValue(field, id, options);
	}
}

function idOf(lead: unknown, email: string): number {
	if (isObject(lead) && !isEmpty(lead.id)) return Number(lead.id);
	throw new FieldError(
		`'Lead' is "${email}", and no lead of the account has that address`,
		'Check the address, or add the lead first.',
	);
}

function placeIn(lead: unknown, campaignId: unknown, email: string): number {
	idOf(lead, email);
	const places = (lead as IDataObject).lead_campaign_data as IDataObject[] | undefined;
	const place = places?.find(({ campaign_id }) => Number(campaign_id) === Number(campaignId));
	if (place) return Number(place.campaign_lead_map_id);
	throw new FieldError(
		`'Lead' is "${email}", which is not in the chosen campaign`,
		"Choose the lead's 'Campaign', or set 'Lead' by ID.",
	);
}
