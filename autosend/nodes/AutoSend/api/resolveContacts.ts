import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { addressKey } from '../../kernel/checks/addressKey';
import type { Field } from '../../kernel/definition/field';
import { FieldError } from '../../kernel/definition/fieldError';
import type { Read } from '../../kernel/definition/sources';
import { objectsIn, valueAt } from '../../kernel/definition/values';
import { placeValue } from '../../kernel/input/placeValue';

/**
 * Puts IDs in the place of contacts that the user gave by email address (`lookup: 'contact'`). One
 * look-up a field.
 *
 * @param values the checked values; changed in place, as the request is
 * @throws FieldError when no contact has the address
 */
export async function resolveContacts(
	fields: Field[],
	values: IDataObject,
	options: IHttpRequestOptions,
	read: Read,
): Promise<void> {
	for (const field of fields) {
		const value = values[field.name];
		if (field.lookup !== 'contact' || typeof value !== 'string' || !value.includes('@')) continue;
		const id = await idOf(value, field.displayName, read);
		values[field.name] = id;
		placeValue(field, id, options);
	}
}

const CONTACT_ID = /^[A-Za-z0-9_-]+$/;

async function idOf(email: string, label: string, read: Read): Promise<string> {
	const answer = await read('/contacts/search/emails', {}, { emails: [email] });
	const wanted = addressKey(email);
	const found = objectsIn(valueAt(answer, 'data.contacts')).find(
		({ email: address }) => typeof address === 'string' && addressKey(address) === wanted,
	);
	// Anything else must not become a part of a request.
	if (typeof found?.id === 'string' && CONTACT_ID.test(found.id)) return found.id;
	throw new FieldError(
		`'${label}' is "${email}", and no contact of the project has that address`,
		'Check the address, or create the contact first.',
	);
}
