import type { IGetNodeParameterOptions, INode } from 'n8n-workflow';

import { entriesOf } from '../definition/entries';
import type { Field } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';
import { isTextList } from '../definition/textList';
import { isEmpty, isObject } from '../definition/values';

/** What is needed of n8n to read the parameters of one item. */
export interface ParameterReader {
	getNode(): INode;
	getNodeParameter(path: string, fallback?: unknown, options?: IGetNodeParameterOptions): unknown;
	/** Gives the result of a `routing.send.value`, where n8n's routing does not put values itself. */
	evaluate?: (expression: string, value: unknown) => unknown;
}

/**
 * What was entered in a field: of a locator the value alone, of a list of texts its entries.
 *
 * @param label as errors name it
 * @throws FieldError where the address in a locator holds no ID, or where n8n's editor has made an
 * expression of a variable
 */
export function readEntered(
	reader: ParameterReader,
	field: Field,
	path: string,
	label: string,
): unknown {
	if (field.type === 'resourceLocator') return readLocator(reader, field, path, label);
	const isText = field.type === 'string' || field.type === 'json';
	if (isText) refuseLostVariable(reader, path, label);
	const entered = reader.getNodeParameter(path, field.default);
	return isText && isTextList(field) ? entriesOf(entered) : entered;
}

function readLocator(reader: ParameterReader, field: Field, path: string, label: string): unknown {
	const [value, problem] = attempt(() =>
		reader.getNodeParameter(path, field.default, { extractValue: true }),
	);
	if (!problem) return value;
	const locator = reader.getNodeParameter(path, undefined);
	const chosen = isLocator(locator) ? locator.value : locator;
	if (isEmpty(chosen)) return undefined;
	throw new FieldError(
		`${label} cannot be "${shown(chosen)}"`,
		'Choose it from the list, or set it by ID.',
	);
}

/** n8n throws where it finds no ID in what is expected to be a URL; its words name no field. */
function attempt(work: () => unknown): [value: unknown, problem?: Error] {
	try {
		return [work()];
	} catch (error) {
		return [undefined, error as Error];
	}
}

/** The mode of a locator, such as `list` or `id`. */
export function modeAt(reader: ParameterReader, path: string): unknown {
	// The mode is no expression, while the value beside it may be a costly one.
	const raw = reader.getNodeParameter(path, undefined, { rawExpressions: true });
	return modeIn(raw) ?? modeIn(reader.getNodeParameter(path, undefined));
}

function modeIn(locator: unknown): unknown {
	return isLocator(locator) ? locator.mode : undefined;
}

function isLocator(value: unknown): value is { value: unknown; mode: unknown } {
	return isObject(value) && Boolean(value.__rl);
}

// No expression of n8n consists of a bare name; its variables begin with $.
const BARE_NAME = /\{\{\s*([A-Za-z_]\w*)\s*\}\}/g;
const JS_WORDS = new Set(['true', 'false', 'null', 'undefined', 'NaN', 'Infinity']);

/**
 * n8n's editor turns a text into an expression when `{{ }}` is pasted into it, and would then take
 * a variable of the service for its own and send nothing in its place.
 */
function refuseLostVariable(reader: ParameterReader, path: string, label: string): void {
	const entered = reader.getNodeParameter(path, undefined, { rawExpressions: true });
	if (typeof entered !== 'string' || !entered.startsWith('=')) return;
	const names = [...entered.matchAll(BARE_NAME)].map(([, name]) => name);
	const variable = names.find((name) => !JS_WORDS.has(name));
	if (variable === undefined) return;
	throw new FieldError(
		`${label} is an expression, in which n8n takes {{${variable}}} for its own`,
		`Switch the field to Fixed to send it as a variable, or write {{ '{' + '{${variable}}' + '}' }} in the expression.`,
	);
}
