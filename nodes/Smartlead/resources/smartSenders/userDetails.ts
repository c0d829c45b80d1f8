import type { Field } from '../../../kernel/definition/field';

/** The person or company that buys, one group whose field names are those of the API. */
export const userDetails: Field = {
	displayName: 'Buyer',
	name: 'userDetails',
	type: 'fixedCollection',
	required: true,
	placeholder: 'Add Buyer',
	default: {},
	description: 'Who the domains are registered for; a registrar wants true and complete data',
	options: [
		{
			displayName: 'Buyer',
			name: 'details',
			values: [
				{
					displayName: 'Address Line 1',
					name: 'addressLineOne',
					type: 'string',
					default: '',
					description: 'Street and number',
				},
				{
					displayName: 'Address Line 2',
					name: 'addressLineTwo',
					type: 'string',
					default: '',
					description: 'The rest of the address, such as a floor',
				},
				{ displayName: 'City', name: 'city', type: 'string', default: '' },
				{ displayName: 'Company', name: 'company', type: 'string', default: '' },
				{
					displayName: 'Country',
					name: 'country',
					type: 'string',
					default: '',
					placeholder: 'e.g. ES',
					description: 'Most likely the code of two letters; Smartlead has not published it',
				},
				{
					displayName: 'Email',
					name: 'email',
					type: 'string',
					role: 'email',
					default: '',
					placeholder: 'e.g. name@example.com',
				},
				{ displayName: 'First Name', name: 'firstName', type: 'string', default: '' },
				{
					displayName: 'Language',
					name: 'languagePreference',
					type: 'string',
					default: '',
					placeholder: 'e.g. en',
					description:
						'Language of the letters of the vendor; Smartlead has not published its form',
				},
				{ displayName: 'Last Name', name: 'lastName', type: 'string', default: '' },
				{ displayName: 'Phone', name: 'phone', type: 'string', default: '' },
				{
					displayName: 'Phone Country Code',
					name: 'phoneCc',
					type: 'string',
					default: '',
					placeholder: 'e.g. 34',
				},
				{ displayName: 'Postal Code', name: 'postalCode', type: 'string', default: '' },
				{ displayName: 'State', name: 'state', type: 'string', default: '' },
			],
		},
	],
};
