import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../kernel/definition/bulk';
import { FieldError } from '../../kernel/definition/fieldError';
import { isEmpty, isObject } from '../../kernel/definition/values';
import { fieldOfColumn } from './leadFields';

// Docs: custom fields a lead.
const MOST_CUSTOM_FIELDS = 200;

/** How the columns of an item become the fields of a lead. */
export interface LeadMapping {
	/** The value of a resource mapper. */
	mapper: unknown;
	/** Custom fields set by hand. */
	customFields: IDataObject;
	/** Whether columns that are no lead field become custom fields; with auto-map. */
	otherColumns: boolean;
}

/**
 * The entry of an item in a list of leads. One without a valid address is not sent and says so.
 *
 * @throws FieldError for more custom fields than the API takes
 */
export function leadEntry(mapping: LeadMapping, json: IDataObject): BulkEntry {
	const lead = toLead(mapping, json);
	const email = String(lead.email ?? '');
	if (!isAddress(email)) {
		const reason = email === '' ? 'The address is empty' : 'The address is malformed';
		return { report: { email, status: 'invalidEmail', reason: `${reason}; it was not sent` } };
	}
	return { value: lead, key: email.toLowerCase(), report: { email } };
}

/** What is said of a lead whose address stands in the input a second time. */
export const REPEATED_LEAD: IDataObject = {
	status: 'duplicateInInput',
	reason: 'Another item of the input has the same address; that one was taken',
};

function isAddress(email: string): boolean {
	return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(email);
}

function toLead({ mapper, customFields, otherColumns }: LeadMapping, json: IDataObject) {
	const { mappingMode, value } = (isObject(mapper) ? mapper : {}) as IDataObject;
	const lead: IDataObject = {};
	const custom: IDataObject = {};
	const source = mappingMode === 'autoMapInputData' || !isObject(value) ? json : value;
	for (const [column, content] of Object.entries(source)) {
		const text = toText(content);
		const field = fieldOfColumn(column);
		if (text === '') continue;
		if (field) lead[field] ??= text;
		else if (otherColumns) custom[column] = text;
	}
	for (const [name, content] of Object.entries(customFields)) {
		if (!isEmpty(content)) custom[name] = toText(content);
	}
	const count = Object.keys(custom).length;
	if (count > MOST_CUSTOM_FIELDS) {
		throw new FieldError(
			`The lead has ${count} custom fields`,
			`Smartlead takes at most ${MOST_CUSTOM_FIELDS}. Leave out columns that are not needed.`,
		);
	}
	return count ? { ...lead, custom_fields: custom } : lead;
}

function toText(content: unknown): string {
	if (isEmpty(content)) return '';
	return typeof content === 'object' ? JSON.stringify(content) : String(content).trim();
}
