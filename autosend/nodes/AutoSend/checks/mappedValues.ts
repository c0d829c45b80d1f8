import type { IDataObject } from 'n8n-workflow';

import { dateText } from '../../kernel/definition/dateText';
import { FieldError } from '../../kernel/definition/fieldError';
import { shown } from '../../kernel/definition/shown';
import {
	exactNumber,
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
}

/**
 * The values of a resource mapper, each of the type that its field had when the form was loaded: a
 * blank is no value. Mapped automatically, columns are found by the names of the fields, in any
 * case and with or without blanks; where the form knew no fields, all columns are taken.
 *
 * @param entered the mapper's parameter
 * @param json the input item
 * @param label of the mapper
 * @throws FieldError for a value of the wrong type
 */
export function mappedValues(entered: unknown, json: IDataObject, label: string): MappedValues {
	const mapper = objectOf(entered);
	const isAutomatic = mapper.mappingMode === 'autoMapInputData';
	const fields = objectsIn(mapper.schema).map(toMapped);
	const raw = isAutomatic ? columnsFor(fields, json) : objectOf(mapper.value);
	const types = new Map(fields.map(({ id, type }) => [id, type]));
	const values = Object.entries(raw)
		.filter(([, value]) => value !== undefined && value !== null)
		.map(([id, value]) => [id, typed(types.get(id), value, `'${id}' of '${label}'`)] as const);
	const filled = new Set(values.filter(([, value]) => !isBlank(value)).map(([id]) => id));
	const missing = fields.filter(({ id, isRequired }) => isRequired && !filled.has(id));
	return {
		// Made of entries: a field may be called `__proto__`.
		values: Object.fromEntries(values) as IDataObject,
		missing: missing.map(({ id }) => id),
		isAutomatic,
	};
}

interface MappedField {
	id: string;
	type: unknown;
	isRequired: boolean;
}

function toMapped({ id, type, required, removed }: IDataObject): MappedField {
	return { id: String(id), type, isRequired: required === true && removed !== true };
}

function columnsFor(fields: MappedField[], json: IDataObject): IDataObject {
	if (!fields.length) return json;
	const columns = new Map(Object.entries(json).map(([name, value]) => [plain(name), value]));
	return Object.fromEntries(
		fields.map(({ id }) => [id, Object.hasOwn(json, id) ? json[id] : columns.get(plain(id))]),
	);
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[\s_-]/g, '');
}

function isBlank(value: unknown): boolean {
	return typeof value === 'string' && isEmpty(value);
}

type Check = (value: unknown) => unknown;

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
		make: (value) => ({ true: true, false: false })[String(value)],
		fix: 'Enter true or false.',
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
		make: (value) => (typeof value === 'object' ? undefined : String(value)),
		fix: 'Enter text. To send a list or an object, choose to specify the values as JSON.',
	},
};

function typed(type: unknown, value: unknown, label: string): unknown {
	const text = typeof value === 'object' && value !== null ? dateText(value) : undefined;
	const plainValue = text ?? value;
	const known = TYPES[String(type)];
	if (!known || isBlank(plainValue)) return plainValue;
	const made = known.make(plainValue);
	if (made !== undefined) return made;
	throw new FieldError(`${label} cannot be "${shown(value)}"`, known.fix);
}

function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return undefined;
	}
}
