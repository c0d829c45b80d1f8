import type {
	IDataObject,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { isEmpty, isObject, setAt } from '../definition/values';
import { FieldError } from '../definition/fieldError';
import { entriesOf, isTextList } from '../definition/textList';

/** What is needed of n8n to read the parameters of one item. */
export type ParameterReader = Pick<IExecuteSingleFunctions, 'getNode' | 'getNodeParameter'> & {
	/** Gives the result of a `routing.send.value`, where n8n's routing does not put values itself. */
	evaluate?: (expression: string, value: unknown) => unknown;
};

/**
 * Checks what the user entered against what the property literals say of it (required, type, range,
 * choices), and puts the checked values into the request in place of n8n's raw ones: numbers for
 * numbers that came as text, nothing at all for what was left blank.
 *
 * n8n itself checks only fields without an expression, and sends blanks, which the API refuses.
 *
 * @param options the request as n8n's routing has put it together; changed in place
 * @returns the checked values by field name; collections are objects
 * @throws FieldError for the first value that cannot be right
 */
export function checkFields(
	context: ParameterReader,
	fields: INodeProperties[],
	options: IHttpRequestOptions,
): IDataObject {
	const read = (path: string, fallback: unknown, extractValue = false): unknown =>
		context.getNodeParameter(path, fallback, { extractValue });
	const node = context.getNode();

	/** @param path of the enclosing collection, empty at the top level */
	function checkAll(inner: INodeProperties[], path: string, where: string): IDataObject {
		const siblings = path ? (read(path, {}) as INodeParameters) : node.parameters;
		const values: IDataObject = {};
		for (const field of inner) {
			if (path && !(field.name in siblings)) continue;
			if (!NodeHelpers.displayParameter(siblings, field, node, null, node.parameters)) continue;
			const value = checkOne(field, path ? `${path}.${field.name}` : field.name, where);
			if (value !== undefined) values[field.name] = value as IDataObject;
		}
		return values;
	}

	function checkOne(field: INodeProperties, path: string, where: string): unknown {
		if (field.type === 'notice') return undefined;
		if (field.type === 'string' || field.type === 'json') refuseLostVariable(field, path, where);
		// The operation reads it itself: what it means hangs on the columns of the item.
		if (field.type === 'resourceMapper') return read(path, field.default);
		if (field.type === 'collection') {
			return checkAll(field.options as INodeProperties[], path, where);
		}
		if (field.type === 'fixedCollection') return checkGroups(field, path, where);
		const entered = readOne(field, path, where);
		const raw = isTextList(field) ? entriesOf(entered) : entered;
		const label = `'${field.displayName}'${where}`;
		if (isEmpty(raw)) {
			// An optional list that was added and left empty means none, such as "track everything".
			const isNone =
				Array.isArray(entered) && (field.type === 'multiOptions' || field.type === 'json');
			if (!field.required && path.includes('.') && isNone) {
				place(field, raw);
				return raw;
			}
			if (field.required) throw new FieldError(`${label} is required`, 'Set a value for it.');
			placeValue(field, undefined, options);
			return undefined;
		}
		const mode = field.type === 'resourceLocator' ? modeAt(path) : undefined;
		const value = checkValue(field, raw, label, mode);
		place(field, value);
		return value;
	}

	function place(field: INodeProperties, value: unknown): void {
		const expression = field.routing?.send?.value;
		// n8n's routing has already put a field with a `value` expression as the API wants it.
		if (!expression || isTextList(field)) placeValue(field, value, options);
		else if (context.evaluate) placeValue(field, context.evaluate(expression, value), options);
	}

	/**
	 * n8n's editor turns a text into an expression when `{{ }}` is pasted into it, and would then take
	 * a variable of the service for its own and send nothing in its place.
	 */
	function refuseLostVariable({ displayName }: INodeProperties, path: string, where: string): void {
		const entered = context.getNodeParameter(path, undefined, { rawExpressions: true });
		if (typeof entered !== 'string' || !entered.startsWith('=')) return;
		const names = [...entered.matchAll(BARE_NAME)].map(([, name]) => name);
		const variable = names.find((name) => !JS_WORDS.has(name));
		if (variable === undefined) return;
		throw new FieldError(
			`'${displayName}'${where} is an expression, in which n8n takes {{${variable}}} for its own`,
			`Switch the field to Fixed to send it as a variable, or write {{ '{' + '{${variable}}' + '}' }} in the expression.`,
		);
	}

	/** The mode is no expression, while the value beside it may be a costly one. */
	function modeAt(path: string): unknown {
		const entered = context.getNodeParameter(path, undefined, { rawExpressions: true });
		return modeOf(entered) ?? modeOf(read(path, undefined));
	}

	function readOne(field: INodeProperties, path: string, where: string): unknown {
		if (field.type !== 'resourceLocator') return read(path, field.default);
		const [value, problem] = attempt(() => read(path, field.default, true));
		if (!problem) return value;
		const chosen = valueOf(read(path, undefined));
		if (isEmpty(chosen)) return undefined;
		throw new FieldError(
			`'${field.displayName}'${where} cannot be "${shown(chosen)}"`,
			'Choose it from the list, or set it by ID.',
		);
	}

	function checkGroups(field: INodeProperties, path: string, where: string): IDataObject {
		const groups: IDataObject = {};
		const entered = read(path, {}) as IDataObject;
		for (const group of field.options as INodePropertyCollection[]) {
			const rows = entered[group.name];
			const groupPath = `${path}.${group.name}`;
			if (isEmpty(rows)) continue;
			groups[group.name] = Array.isArray(rows)
				? rows.map((_, index) =>
						checkAll(group.values, `${groupPath}[${index}]`, ` of ${nameOf(group, index)}${where}`),
					)
				: checkAll(group.values, groupPath, where);
		}
		if (field.required && isEmpty(groups)) {
			throw new FieldError(`'${field.displayName}'${where} is required`, 'Add at least one entry.');
		}
		return groups;
	}

	return checkAll(fields, '', '');
}

// No expression of n8n consists of a bare name; its variables begin with $.
const BARE_NAME = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
const JS_WORDS = new Set(['true', 'false', 'null', 'undefined', 'NaN', 'Infinity']);

/** n8n throws where it finds no ID in what is expected to be a URL; its words name no field. */
function attempt(work: () => unknown): [value: unknown, problem?: Error] {
	try {
		return [work()];
	} catch (error) {
		return [undefined, error as Error];
	}
}

/** What is chosen in a locator, before anything is taken out of it. */
function valueOf(locator: unknown): unknown {
	return isObject(locator) && locator.__rl ? locator.value : locator;
}

/** The mode of a locator, such as `list` or `id`. */
function modeOf(value: unknown): unknown {
	return isObject(value) && value.__rl ? value.mode : undefined;
}

function nameOf(group: INodePropertyCollection, index: number): string {
	return `${group.displayName.toLowerCase()} ${index + 1}`;
}

/** Sets, or takes away, what the field's `routing.send` has put into the query or body. */
export function placeValue(
	field: INodeProperties,
	value: unknown,
	options: IHttpRequestOptions,
): void {
	const { property, type } = field.routing?.send ?? {};
	if (!property) return;
	const target = (type === 'query' ? options.qs : options.body) as IDataObject;
	setAt(target, property, value);
}

function checkValue(field: INodeProperties, raw: unknown, label: string, mode: unknown): unknown {
	// A calculation that went wrong; as a text it would be taken for a name.
	if (field.type !== 'number' && typeof raw === 'number' && !Number.isFinite(raw)) {
		throw new FieldError(`${label} cannot be "${raw}"`, 'Check the expression that calculates it.');
	}
	switch (field.type) {
		case 'resourceLocator':
			return checkLocator(field, raw, label, mode);
		case 'number':
			return checkNumber(field, raw, label);
		case 'boolean':
			return checkBoolean(raw, label);
		case 'options':
			return checkChoice(field, raw, label);
		case 'multiOptions':
			return checkChoices(field, raw, label);
		case 'dateTime':
			return checkDate(raw, label);
		case 'json':
			return checkJson(field, raw, label);
		default:
			return isTextList(field)
				? checkTexts(raw as unknown[], label)
				: checkText(raw, label, field.typeOptions?.password);
	}
}

function checkLocator(field: INodeProperties, raw: unknown, label: string, mode: unknown): unknown {
	// What is chosen from a list or taken out of a URL has to be what By ID takes.
	const given = field.modes?.find(({ name }) => name === (mode === 'email' ? 'email' : 'id'));
	const text = String(raw).trim();
	for (const rule of given?.validation ?? []) {
		if (typeof rule === 'function') continue;
		const { regex, errorMessage } = rule.properties as { regex: string; errorMessage: string };
		if (!new RegExp(`^(?:${regex})$`).test(text)) {
			throw new FieldError(
				`${label} cannot be "${shown(raw)}"`,
				`${errorMessage}. Choose it from the list, or set it by ID.`,
			);
		}
	}
	if (!isIdField(field) || mode === 'email') return text;
	if (mayHaveTextIds(field)) return numberOrText(text);
	if (Number.isSafeInteger(Number(text))) return Number(text);
	throw new FieldError(`${label} cannot be "${shown(raw)}"`, 'An ID is a whole number.');
}

/**
 * Whether a field holds the integer ids of the API. By convention a locator is named for it, and
 * a loaded list gives ids unless its method is named for names.
 */
function isIdField({ name, typeOptions }: INodeProperties): boolean {
	const method = typeOptions?.loadOptionsMethod;
	return method ? !method.endsWith('Names') : name.endsWith('Id');
}

/**
 * Whether the ids of a field may be texts such as `test_001` as well, which sources disagree on.
 * The field says so by `typeOptions: { textIds: true }`, which n8n does not know and passes over.
 */
function mayHaveTextIds({ typeOptions }: INodeProperties): boolean {
	return typeOptions?.textIds === true;
}

/** An id that is a number as a number, and any other, such as `007`, as the text that it is. */
function numberOrText(id: string): number | string {
	return /^[1-9]\d*$/.test(id) && Number.isSafeInteger(Number(id)) ? Number(id) : id;
}

function checkNumber(field: INodeProperties, raw: unknown, label: string): number {
	const value = typeof raw === 'string' ? Number(raw) : raw;
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		throw new FieldError(`${label} cannot be "${shown(raw)}"`, 'It has to be a number.');
	}
	// JSON of such a number is another number to the API, or one that it refuses.
	if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
		throw new FieldError(`${label} is ${value}`, 'That number is too large.');
	}
	const { minValue, maxValue, numberPrecision } = field.typeOptions ?? {};
	if (numberPrecision === 0 && !Number.isInteger(value)) {
		throw new FieldError(`${label} is ${value}`, 'It has to be a whole number.');
	}
	if (
		(minValue !== undefined && value < minValue) ||
		(maxValue !== undefined && value > maxValue)
	) {
		throw new FieldError(`${label} is ${value}`, `It has to be ${range(minValue, maxValue)}.`);
	}
	return value;
}

function range(min?: number, max?: number): string {
	if (max === undefined) return `${min} or more`;
	return min === undefined ? `${max} or less` : `from ${min} to ${max}`;
}

function checkBoolean(raw: unknown, label: string): boolean {
	if (raw === true || raw === 'true') return true;
	if (raw === false || raw === 'false') return false;
	throw new FieldError(`${label} cannot be "${shown(raw)}"`, 'It has to be true or false.');
}

function checkChoice(field: INodeProperties, raw: unknown, label: string): unknown {
	if (isIdField(field)) {
		return mayHaveTextIds(field) ? checkTextId(raw, label) : checkId(raw, label);
	}
	if (field.typeOptions?.loadOptionsMethod) return checkText(raw, label);
	const choices = (field.options as INodePropertyOptions[]).map(({ value }) => value);
	// An expression may give a number as a text.
	const choice = choices.find((value) => String(value) === String(raw));
	if (choice !== undefined) return choice;
	throw new FieldError(
		`${label} cannot be "${shown(raw)}"`,
		`It has to be one of: ${choices.join(', ')}.`,
	);
}

function checkChoices(field: INodeProperties, raw: unknown, label: string): unknown[] {
	// An expression often yields one value, or several in a text with commas.
	const list = typeof raw === 'string' ? raw.split(',').map((part) => part.trim()) : raw;
	const values = Array.isArray(list) ? (list as unknown[]) : [list];
	return [...new Set(values.map((value) => checkChoice(field, value, label)))];
}

function checkId(raw: unknown, label: string): number {
	const value = Number(typeof raw === 'string' && raw.trim() === '' ? NaN : raw);
	if (Number.isSafeInteger(value) && value > 0) return value;
	throw new FieldError(
		`${label} cannot be "${shown(raw)}"`,
		'An ID is a whole number. Choose from the list, or set the ID with an expression.',
	);
}

function checkTextId(raw: unknown, label: string): number | string {
	const text = checkText(raw, label).trim();
	if (text !== '') return numberOrText(text);
	throw new FieldError(`${label} has a blank entry`, 'Choose from the list, or set IDs.');
}

function checkDate(raw: unknown, label: string): unknown {
	const text =
		typeof raw === 'string' ? raw : String((raw as { toJSON?: () => string }).toJSON?.());
	if (isIsoDate(text)) return raw;
	throw new FieldError(
		`${label} cannot be "${shown(raw)}"`,
		'It has to be a date in ISO 8601, such as 2026-01-31 or 2026-01-31T09:00:00Z.',
	);
}

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** `Date.parse` alone takes more than the Luxon expressions that dates are sent with. */
function isIsoDate(text: string): boolean {
	const day = ISO_DATE.exec(text)?.[1];
	if (!day || Number.isNaN(Date.parse(text))) return false;
	// It takes 31 February for 3 March.
	return new Date(day).getUTCDate() === Number(day.slice(-2));
}

/** A field whose default is an object takes objects, one whose default is a list takes lists. */
function checkJson(field: INodeProperties, raw: unknown, label: string): unknown {
	const value = typeof raw === 'string' ? parseJson(raw, label) : raw;
	const [isRight, what] =
		{ '{}': [isObject(value), 'an object'], '[]': [Array.isArray(value), 'a list'] }[
			String(field.default)
		] ?? ([true, ''] as const);
	if (isRight) return value;
	throw new FieldError(`${label} is not ${what}`, `It has to be ${what}, as JSON.`);
}

function parseJson(text: string, label: string): unknown {
	const problem = jsonProblem(text);
	if (problem) throw new FieldError(`${label} is not valid JSON`, `${problem}.`);
	return JSON.parse(text) as unknown;
}

function jsonProblem(text: string): string | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return (error as Error).message;
	}
}

function checkText(raw: unknown, label: string, isSecret = false): string {
	if (typeof raw === 'string') return raw;
	if (typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
	const what = isSecret ? 'is not a text' : `cannot be "${shown(raw)}"`;
	throw new FieldError(`${label} ${what}`, 'It has to be a text.');
}

function checkTexts(entries: unknown[], label: string): string[] {
	return [...new Set(entries.map((entry) => checkText(entry, label)))];
}

function shown(value: unknown): string {
	const text = isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
