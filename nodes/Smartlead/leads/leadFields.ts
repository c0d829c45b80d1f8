/** A field of a lead that the API knows, with the column names that people give it. */
export interface LeadField {
	/** Name in the API. */
	id: string;
	displayName: string;
	/** Without case, blanks and punctuation, best first; the API's own name comes before all. */
	columns: string[];
}

/**
 * The fields of a lead (`POST /campaigns/{id}/leads`). Anything else has to go into its custom
 * fields: one key that the API does not know fails the whole upload.
 */
export const LEAD_FIELDS: LeadField[] = [
	{ id: 'email', displayName: 'Email', columns: ['emailaddress', 'workemail', 'mail', 'emailid'] },
	{ id: 'first_name', displayName: 'First Name', columns: ['firstname', 'givenname', 'forename'] },
	{ id: 'last_name', displayName: 'Last Name', columns: ['lastname', 'surname', 'familyname'] },
	{
		id: 'phone_number',
		displayName: 'Phone Number',
		columns: ['phonenumber', 'phone', 'telephone', 'mobilephone', 'mobile'],
	},
	{
		id: 'company_name',
		displayName: 'Company Name',
		columns: ['companyname', 'company', 'organization', 'organisation', 'accountname'],
	},
	{ id: 'website', displayName: 'Website', columns: ['web', 'site', 'homepage', 'url'] },
	{ id: 'location', displayName: 'Location', columns: ['place', 'address'] },
	{
		id: 'linkedin_profile',
		displayName: 'LinkedIn Profile',
		columns: ['linkedinprofile', 'linkedin', 'linkedinurl', 'personlinkedinurl'],
	},
	{
		id: 'company_url',
		displayName: 'Company URL',
		columns: ['companyurl', 'companywebsite', 'companydomain'],
	},
];

/** Which field a column means. */
export interface Meaning {
	field: string;
	/** How well its name says so; 0 is best. */
	rank: number;
}

const MEANINGS = new Map(
	LEAD_FIELDS.flatMap(({ id, columns }) =>
		[...new Set([plain(id), ...columns])].map(
			(column, index) => [column, { field: id, rank: index + 1 }] as const,
		),
	),
);
const OWN_NAMES = new Set(LEAD_FIELDS.map(({ id }) => id));

/**
 * The lead field that a column means. "First Name", `first_name` and `firstName` are the same; the
 * API's own name to the letter is the best.
 */
export function meaningOf(column: string): Meaning | undefined {
	return OWN_NAMES.has(column) ? { field: column, rank: 0 } : MEANINGS.get(plain(column));
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
