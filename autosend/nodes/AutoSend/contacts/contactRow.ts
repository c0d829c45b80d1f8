import type { IDataObject } from 'n8n-workflow';

import { isAddress, noAddress } from '../../kernel/checks/address';
import { addressKey } from '../../kernel/checks/addressKey';
import type { BulkEntry } from '../../kernel/definition/bulk';
import { FieldError } from '../../kernel/definition/fieldError';
import { shown } from '../../kernel/definition/shown';
import { asText, isEmpty, isObject } from '../../kernel/definition/values';
import { mappedValues } from '../checks/mappedValues';
import { CONTACT_FIELDS, isOnlyAnswered } from './contactFields';
import { isReserved } from './reservedNames';

const LABEL = 'Contact';
const BUILT_IN = new Set(CONTACT_FIELDS.map(({ id }) => id));

/** What is said of a contact whose address stands in the input a second time. */
export const REPEATED_CONTACT: IDataObject = {
	status: 'duplicateInInput',
	reason: 'Another item of the input has the same address; see what became of that one',
};

/** What is said of columns that were not sent. */
export function leftOutHint(columns: string[]): string {
	return `These columns were not sent: <b>${columns.join('</b>, <b>')}</b>. Create contact properties with these names and refresh the fields of <b>${LABEL}</b>, or map the columns by hand.`;
}

/**
 * The contact of an item, as the API takes it: blank values are not sent, so that none overwrites
 * what the contact has.
 *
 * @param mapper the value of the field `contactMapper`
 * @throws FieldError for a contact without an address, and for a value of the wrong type
 */
export function contactOf(mapper: unknown, json: IDataObject): IDataObject {
	return toContact(mapper, json).contact;
}

/** The same as the entry of a list of contacts. */
export function contactEntry(mapper: unknown, json: IDataObject): BulkEntry {
	const { contact, leftOut } = toContact(mapper, json);
	const email = asText(contact.email);
	return { value: contact, key: addressKey(email), report: { email }, leftOut };
}

function toContact(
	mapper: unknown,
	json: IDataObject,
): { contact: IDataObject; leftOut: string[] } {
	const mapped = mappedValues(mapper, columnsOf(json), {
		label: LABEL,
		known: CONTACT_FIELDS,
		textFix: 'Enter text. To make text of a list or an object, use {{ JSON.stringify(…) }}.',
	});
	const filled = Object.entries(mapped.values).filter(([, value]) => !isEmpty(value));
	const others = filled.filter(([name]) => !BUILT_IN.has(name));
	const left = mapped.isOpen ? others.filter(isNoProperty).map(([name]) => name) : [];
	const properties = others.filter(([name]) => !left.includes(name));
	for (const [name, value] of properties) checkProperty(name, value);

	const contact: IDataObject = Object.fromEntries(
		filled.filter(([name]) => BUILT_IN.has(name)).map(([name, value]) => [name, asText(value)]),
	);
	contact.email = checkedAddress(contact.email, mapped.isAutomatic);
	// Made of entries: a property may be called `__proto__`.
	if (properties.length) contact.customFields = Object.fromEntries(properties);
	const leftOut = [...mapped.leftOut, ...left].filter((name) => !isOnlyAnswered(name));
	return { contact, leftOut };
}

/** The columns of an item, with those in `customFields`, where answers have the properties. */
function columnsOf(json: IDataObject): IDataObject {
	const { customFields } = json;
	if (!isObject(customFields)) return json;
	const own = Object.entries(json).filter(([name]) => name !== 'customFields');
	return Object.fromEntries([...Object.entries(customFields), ...own]);
}

/** Whether a column can only be there by chance, where the form knew no properties. */
function isNoProperty([name, value]: [string, unknown]): boolean {
	return isReserved(name) || isOnlyAnswered(name) || typeof value === 'object';
}

function checkProperty(name: string, value: unknown): void {
	if (typeof value !== 'object') return;
	throw new FieldError(
		`'${name}' of '${LABEL}' cannot be "${shown(value)}"`,
		'Enter text, a number, a date, or true or false.',
	);
}

function checkedAddress(entered: unknown, isAutomatic: boolean): string {
	const label = `'Email' of '${LABEL}'`;
	if (isEmpty(entered)) {
		const fix = isAutomatic
			? 'Add a column named email to the item, or map the fields by hand.'
			: 'Enter an address such as name@example.com.';
		throw new FieldError(`${label} is required`, fix);
	}
	const email = asText(entered).trim();
	if (isAddress(email)) return email;
	throw noAddress(entered, label);
}
