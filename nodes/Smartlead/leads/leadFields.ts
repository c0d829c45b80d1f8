/** A field of a lead that the API knows, with the column names that people give it. */
export interface LeadField {
	/** Name in the API. */
	id: string;
	displayName: string;
	/** Without case, blanks and punctuation; the API's own name is always taken. */
	columns: string[];
}

/**
 * The fields of a lead (`POST /campaigns/{id}/leads`). Anything else has to go into its custom
 * fields: one key that the API does not know fails the whole upload.
 */
export const LEAD_FIELDS: LeadField[] = [
	{ id: 'email', displayName: 'Email', columns: ['emailaddress', 'mail', 'workemail', 'emailid'] },
	{ id: 'first_name', displayName: 'First Name', columns: ['firstname', 'givenname', 'forename'] },
	{ id: 'last_name', displayName: 'Last Name', columns: ['lastname', 'surname', 'familyname'] },
	{
		id: 'phone_number',
		displayName: 'Phone Number',
		columns: ['phonenumber', 'phone', 'telephone', 'mobile', 'mobilephone'],
	},
	{
		id: 'company_name',
		displayName: 'Company Name',
		columns: ['companyname', 'company', 'organization', 'organisation', 'accountname'],
	},
	{ id: 'website', displayName: 'Website', columns: ['web', 'site', 'url', 'homepage'] },
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

const FIELD_OF_COLUMN = new Map(
	LEAD_FIELDS.flatMap(({ id, columns }) =>
		[plain(id), ...columns].map((column) => [column, id] as const),
	),
);

/** The lead field that a column means: "First Name", `first_name` and `firstName` are the same. */
export function fieldOfColumn(column: string): string | undefined {
	return FIELD_OF_COLUMN.get(plain(column));
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
