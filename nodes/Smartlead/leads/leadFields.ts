import type { NamedField } from '../../kernel/definition/columns';
import { columnFinder } from '../../kernel/definition/columns';

/** A field of a lead that the API knows, with the column names that people give it. */
export interface LeadField extends NamedField {
	displayName: string;
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

/** Finds the columns that become lead fields. */
export const leadColumns = columnFinder(LEAD_FIELDS);
