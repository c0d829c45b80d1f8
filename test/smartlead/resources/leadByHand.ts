import type { IDataObject } from 'n8n-workflow';

const FIELDS = {
	first_name: 'Li',
	last_name: 'Wei',
	phone_number: '351',
	company_name: 'Nimbus',
	website: 'https://example.net',
	location: 'Porto',
	linkedin_profile: 'https://example.net/li',
	company_url: 'https://example.org',
};

/** A resource mapper with every field of a lead set by hand, the address from the item. */
export const leadByHand = {
	mappingMode: 'defineBelow',
	value: { email: '={{ $json.email }}', ...FIELDS },
};

/** Custom fields that `leadByHand` is used with. */
export const customFieldsByHand = { field: [{ name: 'tier', value: 'A' }] };

/** What the API is to get for both. */
export function leadSent({ email }: IDataObject) {
	return { email, ...FIELDS, custom_fields: { tier: 'A' } };
}
