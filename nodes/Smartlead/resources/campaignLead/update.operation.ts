import type { IDataObject } from 'n8n-workflow';

import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { objectOf } from '../../../kernel/definition/values';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';
import { customFields } from '../../fields/leadMapper';
import { MOST_CUSTOM_FIELDS } from '../../leads/leadRow';

export const update: OperationDefinition = {
	name: 'Update',
	value: 'update',
	action: 'Update a lead of a campaign',
	description: 'Change the fields of a lead, which applies in all its campaigns and not only here',
	endpoint: 'POST /campaigns/{campaignId}/leads/{leadId}/',
	effects: 'write',
	prepare: ({ email, leadFields }, { body }) => {
		body.email = email;
		const { field: rows = [] } = objectOf(objectOf(leadFields).customFields) as {
			field?: CustomField[];
		};
		if (rows.length) body.custom_fields = toCustomFields(rows);
	},
	fields: [
		campaignId,
		leadId,
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			role: 'email',
			required: true,
			default: '',
			placeholder: 'e.g. name@example.com',
			description:
				'The email address of the lead. Smartlead needs it even when it stays the same; another address changes it.',
			routing: { send: { type: 'body', property: 'email' } },
		},
		{
			displayName: 'Update Fields',
			// Not `updateFields`, which must not be empty: another email address alone is a change.
			name: 'leadFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Company Name',
					name: 'companyName',
					type: 'string',
					default: '',
					routing: { send: { type: 'body', property: 'company_name' } },
				},
				{
					displayName: 'Company URL',
					name: 'companyUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com',
					routing: { send: { type: 'body', property: 'company_url' } },
				},
				{
					...customFields,
					description:
						'Custom fields to set, at most 200; those not named here keep their values, and an empty value blanks one',
				},
				{
					displayName: 'First Name',
					name: 'firstName',
					type: 'string',
					default: '',
					routing: { send: { type: 'body', property: 'first_name' } },
				},
				{
					displayName: 'Last Name',
					name: 'lastName',
					type: 'string',
					default: '',
					routing: { send: { type: 'body', property: 'last_name' } },
				},
				{
					displayName: 'LinkedIn Profile',
					name: 'linkedinProfile',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://www.linkedin.com/in/name',
					routing: { send: { type: 'body', property: 'linkedin_profile' } },
				},
				{
					displayName: 'Location',
					name: 'location',
					type: 'string',
					default: '',
					placeholder: 'e.g. Porto',
					routing: { send: { type: 'body', property: 'location' } },
				},
				{
					displayName: 'Phone Number',
					name: 'phoneNumber',
					type: 'string',
					default: '',
					routing: { send: { type: 'body', property: 'phone_number' } },
				},
				{
					displayName: 'Website',
					name: 'website',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com',
					routing: { send: { type: 'body', property: 'website' } },
				},
			],
		},
	],
};

interface CustomField {
	name: string;
	value?: string;
}

function toCustomFields(rows: CustomField[]): IDataObject {
	const names = rows.map(({ name }) => name.trim());
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) {
		throw new FieldError(`'Custom Fields' names "${twice}" twice`, 'Keep one of the two.');
	}
	if (rows.length > MOST_CUSTOM_FIELDS) {
		throw new FieldError(
			`'Custom Fields' has ${rows.length} entries`,
			`A lead has at most ${MOST_CUSTOM_FIELDS}.`,
		);
	}
	return Object.fromEntries(rows.map(({ value = '' }, index) => [names[index], value]));
}
