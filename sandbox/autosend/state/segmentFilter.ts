import type { Contact, PropertyValue } from './contacts';
import type { PropertyType } from './contactProperties';

/** What a segment selects: contacts that meet all of its conditions, or one of them. */
export interface FilterCriteria {
	logicalOperator?: 'AND' | 'OR';
	groups?: FilterGroup[];
}

/** One condition. */
export interface FilterGroup {
	/** Of the contact, or the name of a contact property. */
	field: string;
	fieldType: PropertyType;
	operator: FilterOperator;
	/** None where the operator asks for emptiness; a pair for `between`, which is a guess. */
	value?: PropertyValue | PropertyValue[];
}

type Comparison = (value: number | string, wanted: Array<number | string>) => boolean;

const isEmpty = (value: unknown) => value === undefined || value === '';

const comparisons = {
	equals: (value, [wanted]) => value === wanted,
	not_equals: (value, [wanted]) => value !== wanted,
	contains: (value, [part]) => String(value).includes(String(part)),
	not_contains: (value, [part]) => !String(value).includes(String(part)),
	starts_with: (value, [part]) => String(value).startsWith(String(part)),
	ends_with: (value, [part]) => String(value).endsWith(String(part)),
	greater_than: (value, [bound]) => value > bound,
	less_than: (value, [bound]) => value < bound,
	after: (value, [bound]) => value > bound,
	before: (value, [bound]) => value < bound,
	between: (value, [from, to]) => value >= from && value <= to,
} satisfies Record<string, Comparison>;

export type FilterOperator = keyof typeof comparisons | 'is_empty' | 'is_not_empty';

/** Which operators go with which type of field. */
export const operatorsOf: Record<PropertyType, FilterOperator[]> = {
	string: [
		'equals',
		'not_equals',
		'contains',
		'not_contains',
		'starts_with',
		'ends_with',
		'is_empty',
		'is_not_empty',
	],
	number: ['equals', 'not_equals', 'greater_than', 'less_than', 'between'],
	boolean: ['equals', 'not_equals'],
	date: ['equals', 'not_equals', 'before', 'after', 'between', 'is_empty', 'is_not_empty'],
};

/**
 * Whether a contact meets criteria. Texts are compared in any case; a contact without a value meets
 * `is_empty`, `not_equals` and `not_contains`. No source says so.
 */
export function isSelected(
	contact: Contact,
	{ logicalOperator = 'AND', groups = [] }: FilterCriteria,
): boolean {
	return logicalOperator === 'AND'
		? groups.every((group) => meets(contact, group))
		: groups.some((group) => meets(contact, group));
}

function meets(contact: Contact, { field, fieldType, operator, value }: FilterGroup): boolean {
	const own = valueOf(contact, field);
	if (operator === 'is_empty') return isEmpty(own);
	if (operator === 'is_not_empty') return !isEmpty(own);
	if (own === undefined) return operator === 'not_equals' || operator === 'not_contains';
	const wanted = Array.isArray(value) ? value : [value ?? ''];
	return comparisons[operator](
		comparable(own, fieldType),
		wanted.map((each) => comparable(each, fieldType)),
	);
}

function valueOf(contact: Contact, field: string): PropertyValue | undefined {
	const { email, firstName, lastName, userId, createdAt, updatedAt, customFields } = contact;
	const name = field.replace(/^customFields\./, '');
	return { ...customFields, email, firstName, lastName, userId, createdAt, updatedAt }[name];
}

function comparable(value: PropertyValue, type: PropertyType): number | string {
	switch (type) {
		case 'number':
			return Number(value);
		case 'date':
			return Date.parse(String(value));
		default:
			return String(value).toLowerCase();
	}
}
