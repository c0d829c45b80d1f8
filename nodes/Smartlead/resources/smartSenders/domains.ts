import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';

const domainName: Field = {
	displayName: 'Domain Name',
	name: 'domainName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. example.org',
};

const firstName: Field = {
	displayName: 'First Name',
	name: 'firstName',
	type: 'string',
	required: true,
	default: '',
	description: 'First name of the sender',
};

const lastName: Field = {
	displayName: 'Last Name',
	name: 'lastName',
	type: 'string',
	required: true,
	default: '',
	description: 'Last name of the sender',
};

const profilePic: Field = {
	displayName: 'Profile Picture',
	name: 'profilePic',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/ana.png',
	description: 'Address of a picture of the sender; that Smartlead wants an address is a guess',
};

/** Domains to propose mailboxes for, with the people who are to send from them. */
export const domainsToName: Field = {
	displayName: 'Domains',
	name: 'domains',
	type: 'fixedCollection',
	required: true,
	typeOptions: { multipleValues: true },
	placeholder: 'Add Domain',
	default: {},
	description: 'The domains that get mailboxes, each with its senders',
	options: [
		{
			displayName: 'Domain',
			name: 'domain',
			values: [
				domainName,
				{
					displayName: 'Senders',
					name: 'mailboxes',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					placeholder: 'Add Sender',
					default: {},
					description: 'Who sends from this domain',
					options: [
						{
							displayName: 'Sender',
							name: 'mailbox',
							values: [firstName, lastName, profilePic],
						},
					],
				},
			],
		},
	],
};

/** Domains to buy, with their mailboxes. */
export const domainsToBuy: Field = {
	displayName: 'Domains',
	name: 'domains',
	type: 'fixedCollection',
	required: true,
	typeOptions: { multipleValues: true },
	placeholder: 'Add Domain',
	default: {},
	description: 'The domains to buy, each with its mailboxes',
	options: [
		{
			displayName: 'Domain',
			name: 'domain',
			values: [
				domainName,
				{
					displayName: 'Mailboxes',
					name: 'mailboxes',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					placeholder: 'Add Mailbox',
					default: {},
					description: 'The mailboxes to buy with this domain',
					options: [
						{
							displayName: 'Mailbox',
							name: 'mailbox',
							values: [
								{
									displayName: 'Email Address',
									name: 'mailbox',
									type: 'string',
									required: true,
									default: '',
									placeholder: 'e.g. name@example.org',
									description: 'The whole address, in the domain above',
								},
								firstName,
								lastName,
								{
									displayName: 'Parent Account ID',
									name: 'parentAccountId',
									type: 'number',
									typeOptions: { minValue: 0, numberPrecision: 0 },
									default: 0,
									description:
										'Sent as parent_account_id, whose meaning Smartlead has not published; 0 for none',
								},
								profilePic,
							],
						},
					],
				},
			],
		},
	],
};

interface DomainRow {
	domainName: string;
	mailboxes?: { mailbox?: IDataObject[] };
}

/** The entered domains as the API takes them; the two fields above are required. */
export function toDomains(domains: unknown): IDataObject[] {
	const { domain } = domains as { domain: DomainRow[] };
	return domain.map(({ domainName: name, mailboxes }) => {
		const rows = mailboxes?.mailbox ?? [];
		return {
			domain_name: name,
			...(rows.length && { mailbox_details: rows.map((row) => toMailbox(row, name)) }),
		};
	});
}

function toMailbox(row: IDataObject, domain: string): IDataObject {
	const { mailbox, firstName: first, lastName: last, profilePic: picture, parentAccountId } = row;
	if (mailbox !== undefined && !String(mailbox).endsWith(`@${domain}`)) {
		throw new FieldError(
			`'Email Address' is "${mailbox as string}", which is not in the domain ${domain}`,
			'Write the whole address, or move it to its own domain.',
		);
	}
	return {
		...(mailbox !== undefined && { mailbox }),
		first_name: first,
		last_name: last,
		...(picture !== undefined && { profile_pic: picture }),
		...(Boolean(parentAccountId) && { parent_account_id: parentAccountId }),
	};
}
