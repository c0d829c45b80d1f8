import type { IDataObject } from 'n8n-workflow';

import { isAddress } from '../../kernel/checks/address';
import { addressKey } from '../../kernel/checks/addressKey';
import type { BulkEntry } from '../../kernel/definition/bulk';
import { calculatedValue } from '../../kernel/definition/calculatedValue';
import { FieldError } from '../../kernel/definition/fieldError';
import { asText, isEmpty, isObject, objectOf } from '../../kernel/definition/values';
import { leadColumns } from './leadFields';

/** Custom fields a lead, as the docs have it. */
export const MOST_CUSTOM_FIELDS = 200;

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
 * @throws FieldError for more custom fields than the API takes, and for what was not calculated
 */
export function leadEntry(mapping: LeadMapping, json: IDataObject): BulkEntry {
	const { lead, leftOut } = toLead(mapping, json);
	const email = asText(lead.email ?? '');
	if (!isAddress(email)) {
		const reason = email === '' ? 'The address is empty' : 'The address is malformed';
		const report = { email, status: 'invalidEmail', reason: `${reason}; it was not sent` };
		return { report, leftOut };
	}
	return { value: lead, key: addressKey(email), report: { email }, leftOut };
}

/** What is said of a lead whose address stands in the input a second time. */
export const REPEATED_LEAD: IDataObject = {
	status: 'duplicateInInput',
	reason: 'Another item of the input has the same address; see what became of that one',
};

/** What is said of columns that were not sent. */
export function leftOutHint(columns: string[]): string {
	return `These columns were not sent: <b>${columns.join('</b>, <b>')}</b>. Turn on <b>Others as Custom Fields</b> in Options to send them, or map them by hand.`;
}

/** The lead of an item, and the columns that are not sent. */
function toLead(
	{ mapper, customFields, otherColumns }: LeadMapping,
	json: IDataObject,
): { lead: IDataObject; leftOut: string[] } {
	const { mappingMode, value } = (isObject(mapper) ? mapper : {}) as IDataObject;
	const source = mappingMode === 'autoMapInputData' || !isObject(value) ? json : value;
	const filled = filledIn(source);
	const chosen = leadColumns(filled.map(([column]) => column));
	const fields = filled.flatMap(([column, content]) => {
		const field = chosen.get(column);
		return field ? [[field, toText(column, content)] as const] : [];
	});
	// As an exported lead has them; they would otherwise become one custom field of that name.
	const nested = objectOf(otherColumns ? source.custom_fields : undefined);
	const others = filled.filter(
		([column]) => !chosen.has(column) && !(column === 'custom_fields' && !isEmpty(nested)),
	);
	// Made of entries: a column may be called `__proto__`.
	const custom = Object.fromEntries(
		[...filledIn(nested), ...(otherColumns ? others : []), ...filledIn(customFields)].map(
			([name, content]) => [name, toText(name, content)],
		),
	);
	checkCount(Object.keys(custom).length);
	const lead: IDataObject = Object.fromEntries(fields);
	if (Object.keys(custom).length) lead.custom_fields = custom;
	return { lead, leftOut: otherColumns ? [] : others.map(([column]) => column) };
}

/** The columns without those that hold nothing. */
function filledIn(columns: IDataObject): Array<[column: string, content: unknown]> {
	return Object.entries(columns).filter(([, content]) => !isEmpty(content));
}

function checkCount(count: number): void {
	if (count <= MOST_CUSTOM_FIELDS) return;
	throw new FieldError(
		`The lead has ${count} custom fields`,
		`Smartlead takes at most ${MOST_CUSTOM_FIELDS}. Leave out columns that are not needed.`,
	);
}

function toText(column: string, content: unknown): string {
	const value = calculatedValue(content, `'${column}' of 'Lead'`);
	// All digits of a long number, which would else end in `e+21`.
	if (typeof value === 'number' && Number.isInteger(value)) return String(BigInt(value));
	return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
}
