import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { toLists } from '../../fields/contactList';

const CHOICES: INodePropertyOptions[] = [
	{
		name: 'All Contacts',
		value: 'all',
		description: 'Every contact of the project. Needs the confirmation below.',
	},
	{ name: 'Lists and Segments', value: 'lists', description: 'The contacts of those you choose' },
];

const fields: Field[] = [
	{ ...toLists, required: true, displayOptions: { show: { recipients: ['lists'] } } },
	{
		displayName: 'Confirm Sending to All Contacts',
		name: 'confirmAllContacts',
		type: 'boolean',
		role: 'guard',
		displayOptions: { show: { recipients: ['all'] } },
		default: false,
		description:
			'Whether the campaign may go to every contact of the project. Nothing is sent until this is on.',
	},
];

/** Who gets the campaign, of a new one. */
export const recipients: Field[] = [
	choice('lists', [
		...CHOICES,
		{ name: 'Set Later', value: 'later', description: 'Only for a draft' },
	]),
	...fields,
];

/** The same of one that exists, which may keep them. */
export const changedRecipients: Field[] = [
	choice('unchanged', [
		{ name: 'Leave as They Are', value: 'unchanged', description: 'Keep what the campaign has' },
		...CHOICES,
	]),
	...fields,
];

function choice(value: string, options: INodePropertyOptions[]): Field {
	return {
		displayName: 'Recipients',
		name: 'recipients',
		type: 'options',
		noDataExpression: true,
		default: value,
		description: 'Who gets the campaign',
		options,
	};
}

/**
 * Puts into the body who gets the campaign.
 *
 * @throws FieldError for the list of all contacts among others, which would bypass its confirmation
 */
export function putRecipients(values: IDataObject, body: IDataObject): void {
	if (values.recipients === 'all') body.sendToGlobalList = true;
	if (!Array.isArray(values.toLists)) return;
	if (!(values.toLists as unknown[]).includes('GLOBAL_CONTACT_LIST')) return;
	throw new FieldError(
		`'${toLists.displayName}' has GLOBAL_CONTACT_LIST, which is every contact of the project`,
		"Choose 'All Contacts' under 'Recipients' instead.",
	);
}
