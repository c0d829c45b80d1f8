import type { IDataObject } from 'n8n-workflow';

import { FieldError } from '../../../kernel/definition/fieldError';
import { objectsIn } from '../../../kernel/definition/values';

type Value = IDataObject[string];

/**
 * The filter of a segment, as the API takes it, from the checked values of the form.
 *
 * @param timezone of the days, by its IANA name
 * @throws FieldError for a rule without what its operator needs, and for JSON without rules
 */
export function filterCriteria(values: IDataObject, timezone: string): IDataObject {
	if (values.specifyRules === 'json') return checkedJson(values.filterCriteria as IDataObject);
	const { rule: rules } = values.rules as { rule: IDataObject[] };
	return {
		logicalOperator: values.logicalOperator,
		groups: rules.map((rule, index) => groupOf(rule, `of rule ${index + 1}`, timezone)),
	};
}

function checkedJson(criteria: IDataObject): IDataObject {
	if (objectsIn(criteria.groups).length) return criteria;
	throw new FieldError(
		"'Rules (JSON)' has no list of rules under 'groups'",
		'Give an object with logicalOperator and groups, as Get returns it for a segment.',
	);
}

function groupOf(
	{ field, fieldType, operator, ...rule }: IDataObject,
	where: string,
	timezone: string,
): IDataObject {
	const compared = { field, fieldType, operator: needed(operator, 'Operator', where) };
	if (operator === 'is_empty' || operator === 'is_not_empty') return compared;
	const value = asSent(needed(rule.value, 'Value', where), fieldType, timezone);
	if (operator !== 'between') return { ...compared, value };
	const second = asSent(needed(rule.secondValue, 'Value To', where), fieldType, timezone);
	if (second >= value) return { ...compared, value: [value, second] };
	throw new FieldError(
		`'Value To' ${where} (${second}) comes before 'Value' (${value})`,
		'Swap the two values.',
	);
}

function needed(value: Value, label: string, where: string): Value {
	if (value !== undefined) return value;
	throw new FieldError(`'${label}' ${where} is required`, 'Set a value for it.');
}

/** Dates are sent as days: a text without offset would be of another time zone at the API. */
function asSent(value: Value, fieldType: Value, timeZone: string): string | number {
	if (fieldType !== 'date') return value as string | number;
	// JavaScript's dates have no time zone of their own; JSON would make days of UTC of them.
	if (Object.prototype.toString.call(value) === '[object Date]') {
		// Swedish days are written YYYY-MM-DD.
		return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(Number(value));
	}
	// JSON makes a text of Luxon's dates, in their own time zone.
	const [day] = /\d{4}-\d{2}-\d{2}/.exec(JSON.stringify(value))!;
	return day;
}
