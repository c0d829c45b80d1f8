import type { IDataObject } from 'n8n-workflow';

import { isDomain } from '../../../kernel/checks/address';
import type { BulkEntry } from '../../../kernel/definition/bulk';
import { FieldError } from '../../../kernel/definition/fieldError';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { rowsOf, toJson } from '../../../kernel/output/rows';
import { confirmCredits } from '../../fields/confirm';

function bulkEntries({ firstName, lastName, companyDomain }: IDataObject): BulkEntry[] {
	// The company's website in a contact of Search Contacts may be an address.
	const domain = String(companyDomain)
		.trim()
		.replace(/^https?:\/\//i, '')
		.replace(/\/.*$/, '');
	if (!isDomain(domain)) {
		throw new FieldError(
			`'Company Domain' cannot be "${String(companyDomain)}"`,
			'Write a domain such as example.com.',
		);
	}
	const contact = { firstName, lastName, companyDomain: domain };
	return [{ value: contact, key: keyOf(contact), report: contact }];
}

function keyOf({ firstName, lastName, companyDomain }: IDataObject): string {
	return JSON.stringify([firstName, lastName, companyDomain]).toLowerCase();
}

/** The row of each contact: by name and domain, by place where an answer names nobody. */
function resultsOf(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	// A bare list arrives as `value`.
	const rows = rowsOf(answer, 'value').map(toJson);
	const byPlace = rows.length === entries.length && rows.every((row) => !('firstName' in row));
	return entries.map(
		({ key }, index) =>
			rows.find((row) => keyOf(row) === key) ??
			(byPlace ? rows[index] : { status: 'notInAnswer', answer }),
	);
}

export const findEmails: OperationDefinition = {
	name: 'Find Emails',
	value: 'findEmails',
	action: 'Spend credits to find emails of people',
	description:
		'Find the email address of people by name and company domain, which spends credits and cannot be undone. Up to 10 input items go into one request; an item that repeats a person is not sent again.',
	endpoint: 'POST /search-email-leads/search-contacts/find-emails',
	effects: 'spends-credits',
	bulk: {
		property: 'contacts',
		max: 10,
		entries: bulkEntries,
		repeated: { status: 'duplicateInInput' },
		results: resultsOf,
	},
	fields: [
		{
			displayName: 'First Name',
			name: 'firstName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Ana',
			description: 'First name of the person whose address is wanted',
		},
		{
			displayName: 'Last Name',
			name: 'lastName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Sample',
			description: 'Last name of the person whose address is wanted',
		},
		{
			displayName: 'Company Domain',
			name: 'companyDomain',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. example.com',
			description: 'Domain of the company that the person works for',
		},
		confirmCredits,
	],
};
