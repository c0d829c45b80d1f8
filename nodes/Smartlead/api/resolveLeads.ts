import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import type { Field } from '../../kernel/definition/field';
import { FieldError } from '../../kernel/definition/fieldError';
import type { Read } from '../../kernel/definition/sources';
import { exactNumber, isEmpty, isObject } from '../../kernel/definition/values';
import { placeValue } from '../../kernel/input/placeValue';

/**
 * Puts IDs in the place of leads that the user gave by email address: the lead ID (`lookup: 'lead'`),
 * or the ID of the lead in the campaign that is chosen beside it (`lookup: 'leadInCampaign'`). One
 * look-up a field.
 *
 * @param values the checked values; changed in place, as the request is
 * @throws FieldError when no lead has the address, or it is not in the campaign
 */
export async function resolveLeads(
	fields: Field[],
	values: IDataObject,
	options: IHttpRequestOptions,
	read: Read,
): Promise<void> {
	for (const field of fields) {
		const value = values[field.name];
		if (field.type === 'collection' && isObject(value)) {
			await resolveLeads(field.options as Field[], value, options, read);
		}
		if (typeof value !== 'string' || !value.includes('@') || !LEADS.has(field.lookup)) continue;
		const lead = await read('/leads/', { email: value });
		const id =
			field.lookup === 'leadInCampaign'
				? placeIn(lead, campaignOf(fields, values), value)
				: idOf(lead, value);
		values[field.name] = id;
		placeValue(field, id, options);
	}
}

const LEADS = new Set<string | undefined>(['lead', 'leadInCampaign']);

/** The campaign that is chosen beside a lead. */
function campaignOf(fields: Field[], values: IDataObject): unknown {
	return fields
		.filter(({ lookup }) => lookup === 'campaign')
		.map(({ name }) => values[name])
		.find((value) => !isEmpty(value));
}

function idOf(lead: unknown, email: string): number | string {
	if (isObject(lead) && !isEmpty(lead.id)) return exactNumber(lead.id as number | string);
	throw new FieldError(
		`'Lead' is "${email}", and no lead of the account has that address`,
		'Check the address, or add the lead first.',
	);
}

function placeIn(lead: unknown, campaignId: unknown, email: string): number | string {
	idOf(lead, email);
	const places = (lead as IDataObject).lead_campaign_data as IDataObject[] | undefined;
	const place = places?.find(({ campaign_id }) => String(campaign_id) === String(campaignId));
	if (place) return exactNumber(place.campaign_lead_map_id as number | string);
	throw new FieldError(
		`'Lead' is "${email}", which is not in the chosen campaign`,
		"Choose the lead's 'Campaign', or set 'Lead' by ID.",
	);
}
