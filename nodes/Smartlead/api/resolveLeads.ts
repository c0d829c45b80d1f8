import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { addressKey } from '../../kernel/checks/addressKey';
import type { Field } from '../../kernel/definition/field';
import { FieldError } from '../../kernel/definition/fieldError';
import type { Read } from '../../kernel/definition/sources';
import { isEmpty, isObject, objectOf, objectsIn, wholeId } from '../../kernel/definition/values';
import { placeValue } from '../../kernel/input/placeValue';

/**
 * Puts IDs in the place of leads that the user gave by email address: the lead ID (`lookup: 'lead'`),
 * or the ID of the lead in the campaign that is chosen beside it (`lookup: 'leadInCampaign'`). One
 * look-up a field.
 *
 * @param values the checked values; changed in place, as the request is
 * @throws FieldError when no lead has the address, it is not in the campaign, or it has no valid ID
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
		const lead = leadIn(await read('/leads/', { email: value }), value);
		const found =
			field.lookup === 'leadInCampaign'
				? placeIn(lead, campaignOf(fields, values), value).campaign_lead_map_id
				: lead.id;
		const id = checkedId(found, value);
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

/** The lead in an answer; only one with the address that was asked for. */
function leadIn(answer: unknown, email: string): IDataObject {
	const lead = objectOf(answer);
	const address = typeof lead.email === 'string' ? lead.email : '';
	if (!isEmpty(lead.id) && addressKey(address) === addressKey(email)) return lead;
	throw new FieldError(
		`'Lead' is "${email}", and no lead of the account has that address`,
		'Check the address, or add the lead first.',
	);
}

/** The lead's place in a campaign. */
function placeIn(lead: IDataObject, campaignId: unknown, email: string): IDataObject {
	// Without a campaign, none is to match a place whose own is no ID.
	const wanted = campaignId ?? null;
	const places = objectsIn(lead.lead_campaign_data);
	const place = places.find(({ campaign_id }) => wholeId(campaign_id) === wanted);
	if (place) return place;
	throw new FieldError(
		`'Lead' is "${email}", which is not in the chosen campaign`,
		"Choose the lead's 'Campaign', or set 'Lead' by ID.",
	);
}

/** What an answer gives as an ID. Anything else must not become a part of a request. */
function checkedId(value: unknown, email: string): number | string {
	const id = wholeId(value);
	if (id !== undefined) return id;
	throw new FieldError(
		`'Lead' is "${email}", and Smartlead's answer has no valid ID for it`,
		"Set 'Lead' by ID.",
	);
}
