import type { IDataObject } from 'n8n-workflow';

import { isIsoDate } from '../../kernel/checks/isoDate';
import { calculatedValue } from '../../kernel/definition/calculatedValue';
import type { NamedField } from '../../kernel/definition/columns';
import { columnFinder } from '../../kernel/definition/columns';
import { FieldError } from '../../kernel/definition/fieldError';
import { shown } from '../../kernel/definition/shown';
import {
	asText,
	exactNumber,
	hasLostDigits,
	isEmpty,
	isObject,
	objectOf,
	objectsIn,
} from '../../kernel/definition/values';

/** The values of a resource mapper. */
export interface MappedValues {
	/** Blank ones as well, where they were given. */
	values: IDataObject;
	/** Names of the required fields that have no value and were not taken off the form. */
	missing: string[];
	/** Whether the columns of the item are mapped by their names. */
	isAutomatic: boolean;
	/** Whether all columns of the item were taken, since the form knew no fields. */
	isOpen: boolean;
	/** Columns with a value that became no field's. */
	leftOut: string[];
}

/** A field that is known before any form is loaded; it holds a text. */
export interface KnownField extends NamedField {
	displayName: string;
}

interface Mapper {
	/** Its label. */
	label: string;
	/** Fields whose other names are known; where the form knows none, their columns are found as well. */
	known?: KnownField[];
	/** What to do with a list or object in the place of a text. */
	textFix?: string;
}

/**
 * The values of a resource mapper, each of the type that its field had when the form was loaded: a
 * blank is no value. Mapped automatically, columns are found by the names of the fields, as
 * `columnFinder` has it; where the form knew no fields, all columns are taken.
 *
 * @param entered the mapper's parameter
 * @param json the input item
 * @throws FieldError for a value of the wrong type
 */
export function mappedValues(
	entered: unknown,
	json: IDataObject,
	{ label, known = [], textFix }: Mapper,
): MappedValues {
	const mapper = objectOf(entered);
	const isAutomatic = mapper.mappingMode === 'autoMapInputData';
	const inForm = objectsIn(mapper.schema).map(toMapped);
	const fields = withKnown(inForm, known);
	const isOpen = isAutomatic && !inForm.length;
	const { raw, leftOut } = isAutomatic
		? columnsFor(fields, json, isOpen)
		: { raw: Object.entries(objectOf(mapper.value)), leftOut: [] };
	const byId = new Map(fields.map((field) => [field.id, field]));
	const values = raw
		.filter(([, value]) => value !== undefined && value !== null)
		.map(([id, value]) => {
			const { type, displayName = id } = byId.get(id) ?? {};
			return [id, typed(type, value, `'${displayName}' of '${label}'`, textFix)] as const;
		});
	const filled = new Set(values.filter(([, value]) => !isBlank(value)).map(([id]) => id));
	const missing = inForm.filter(({ id, isRequired }) => isRequired && !filled.has(id));
	return {
		// Made of entries: a field may be called `__proto__`.
		values: Object.fromEntries(values) as IDataObject,
		missing: missing.map(({ id }) => id),
		isAutomatic,
		isOpen,
		leftOut,
	};
}

interface MappedField extends NamedField {
	displayName?: string;
	type?: unknown;
	isRequired?: boolean;
}

function toMapped({ id, type, required, removed }: IDataObject): MappedField {
	return { id: asText(id), type, isRequired: required === true && removed !== true };
}

/** The fields of the form with the names that are known of them; where there are none, the known. */
function withKnown(inForm: MappedField[], known: KnownField[]): MappedField[] {
	const names = new Map(known.map((field) => [field.id, field]));
	if (!inForm.length) return known.map((field) => ({ type: 'string', ...field }));
	return inForm.map((field) => ({ ...field, ...names.get(field.id) }));
}

type Entries = Array<[name: string, value: unknown]>;

/** @param takesAll whether columns that no field means become fields of their own names */
function columnsFor(
	fields: MappedField[],
	json: IDataObject,
	takesAll: boolean,
): { raw: Entries; leftOut: string[] } {
	const columns = Object.entries(json);
	const find = columnFinder(fields);
	const filled = columns.filter(([, value]) => !isEmpty(value)).map(([name]) => name);
	// A worse column counts where the better one is empty, so it comes behind that one.
	const chosen = [...find(Object.keys(json)), ...find(filled)];
	const used = new Set(chosen.map(([column]) => column));
	const others = columns.filter(([name]) => !used.has(name));
	return {
		raw: [
			...(takesAll ? others : []),
			...chosen.map(([column, field]): [string, unknown] => [field, json[column]]),
		],
		leftOut: takesAll ? [] : filled.filter((name) => !used.has(name)),
	};
}

function isBlank(value: unknown): boolean {
	return typeof value === 'string' && isEmpty(value);
}

type Check = (value: unknown) => unknown;

const SWITCH = new Map([
	['true', true],
	['false', false],
]);

/** What makes a value one of a type, or undefined of it; and what to do about others. */
const TYPES: Record<string, { make: Check; fix: string }> = {
	number: {
		make: (value) => {
			const number = exactNumber(value);
			return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
		},
		fix: 'Enter a number.',
	},
	boolean: {
		make: (value) => SWITCH.get(asText(value).toLowerCase()),
		fix: 'Enter true or false.',
	},
	dateTime: {
		make: (value) => (isIsoDate(asText(value)) ? value : undefined),
		fix: 'Enter a date such as 2026-01-31 or 2026-01-31T09:00:00Z.',
	},
	array: {
		make: (value) => [parsed(value)].find(Array.isArray),
		fix: 'Enter a list, as JSON or by an expression.',
	},
	object: {
		make: (value) => [parsed(value)].find(isObject),
		fix: 'Enter an object, as JSON or by an expression.',
	},
	string: {
		make: (value) =>
			typeof value === 'object' || hasLostDigits(value) ? undefined : String(value),
		fix: 'Enter text.',
	},
};

function typed(type: unknown, value: unknown, label: string, textFix?: string): unknown {
	const entered = calculatedValue(value, label);
	const known = TYPES[asText(type)];
	if (!known || isBlank(entered)) return entered;
	const made = known.make(entered);
	if (made !== undefined) return made;
	const fix = type === 'string' && textFix ? textFix : known.fix;
	throw new FieldError(`${label} cannot be "${shown(value)}"`, fix);
}

function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return undefined;
	}
}
