import type {
	IDataObject,
	IExecuteSingleFunctions,
	IHttpRequestOptions,
	INodeParameters,
} from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import { entriesOf } from '../definition/entries';
import type { Field, FieldGroup } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';
import { isTextList } from '../definition/textList';
import { isEmpty, isObject } from '../definition/values';
import { checkValue } from './checkValue';
import { placeValue } from './placeValue';

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
	fields: Field[],
	options: IHttpRequestOptions,
): IDataObject {
	const read = (path: string, fallback: unknown, extractValue = false): unknown =>
		context.getNodeParameter(path, fallback, { extractValue });
	const node = context.getNode();

	/** @param path of the enclosing collection, empty at the top level */
	function checkAll(inner: Field[], path: string, where: string): IDataObject {
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

	function checkOne(field: Field, path: string, where: string): unknown {
		if (field.type === 'notice') return undefined;
		if (field.type === 'string' || field.type === 'json') refuseLostVariable(field, path, where);
		// The operation reads it itself: what it means hangs on the columns of the item.
		if (field.type === 'resourceMapper') return read(path, field.default);
		if (field.type === 'collection') {
			return checkAll(field.options as Field[], path, where);
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

	function place(field: Field, value: unknown): void {
		const expression = field.routing?.send?.value;
		// n8n's routing has already put a field with a `value` expression as the API wants it.
		if (!expression || isTextList(field)) placeValue(field, value, options);
		else if (context.evaluate) placeValue(field, context.evaluate(expression, value), options);
	}

	/**
	 * n8n's editor turns a text into an expression when `{{ }}` is pasted into it, and would then take
	 * a variable of the service for its own and send nothing in its place.
	 */
	function refuseLostVariable({ displayName }: Field, path: string, where: string): void {
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

	function readOne(field: Field, path: string, where: string): unknown {
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

	function checkGroups(field: Field, path: string, where: string): IDataObject {
		const groups: IDataObject = {};
		const entered = read(path, {}) as IDataObject;
		for (const group of field.options as FieldGroup[]) {
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

function nameOf(group: FieldGroup, index: number): string {
	return `${group.displayName.toLowerCase()} ${index + 1}`;
}
