import { FieldError } from '../../kernel/definition/fieldError';

/** Names that no contact property may have, as the docs list them. */
const RESERVED = [
	'firstName',
	'first_name',
	'lastName',
	'last_name',
	'email',
	'mobile',
	'unsubscribed',
	'unsubscribe',
	'unsubscribe_groups',
	'unsubscribe_preferences',
	'userId',
	'externalId',
	'createdAt',
	'updatedAt',
	'contactLists',
	'address',
	'address_line_1',
	'address_line_2',
	'city',
	'state',
	'zip',
	'country',
];

/** Whether no contact property of the project can have a name. */
export function isReserved(name: string): boolean {
	return RESERVED.includes(name);
}

/**
 * Checks that a name can be that of a contact property of the project's own.
 *
 * @param label of the field
 * @param fix what to do about a reserved one
 * @throws FieldError for a reserved one
 */
export function checkNotReserved(name: string, label: string, fix: string): void {
	if (!isReserved(name)) return;
	throw new FieldError(`'${label}' is "${name}", a name AutoSend keeps for itself`, fix);
}
