import type { IDataObject, IHttpRequestOptions, INode, INodeParameters } from 'n8n-workflow';
import { NodeHelpers } from 'n8n-workflow';

import type { Field, FieldGroup } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';
import { isEmpty, isObject } from '../definition/values';
import { checkJson } from './checkJson';
import { checkValue } from './checkValue';
import { placeChecked, placeValue } from './placeValue';
import type { ParameterReader } from './readEntered';
import { modeAt, readEntered } from './readEntered';

/** The item whose fields are checked. */
interface Item {
	reader: ParameterReader;
	node: INode;
	/** Its request. */
	options: IHttpRequestOptions;
	/** Where fields that count have put their values; some share a place. */
	placed: Set<string>;
	/** The node's parameters, and in place of the expressions what they give, as far as it is known. */
	parameters: INodeParameters;
}

/** Where fields stand in the form. */
interface Spot {
	/** Of the field, or of the collection around it; empty at the top level. */
	path: string;
	/** The same as errors say it: ` of step 2`. */
	where: string;
}

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
	reader: ParameterReader,
	fields: Field[],
	options: IHttpRequestOptions,
): IDataObject {
	const node = reader.getNode();
	const item = {
		reader,
		node,
		options,
		placed: new Set<string>(),
		parameters: { ...node.parameters },
	};
	return checkAll(item, fields, { path: '', where: '' });
}

function checkAll(item: Item, fields: Field[], { path, where }: Spot): IDataObject {
	const { node, reader, parameters } = item;
	const siblings = path ? (reader.getNodeParameter(path, {}) as INodeParameters) : parameters;
	const values: IDataObject = {};
	for (const field of fields) {
		const { name } = field;
		if (path && !(name in siblings)) continue;
		if (!NodeHelpers.displayParameter(siblings, field, node, null, parameters)) {
			if (!(name in values)) removeRouted(item, field);
			continue;
		}
		const spot = { path: path ? `${path}.${name}` : name, where };
		const value = checkOne(item, field, spot);
		if (value !== undefined) values[name] = value as IDataObject;
		if (!path && isByExpression(field, parameters)) parameters[name] = value as string;
	}
	return values;
}

/** Whether an expression makes a choice on which other fields may hang. */
function isByExpression({ name, type }: Field, parameters: INodeParameters): boolean {
	const isChoice = type === 'options' || type === 'boolean';
	return isChoice && String(parameters[name]).startsWith('=');
}

/**
 * Takes away what n8n's routing has put into the request for a field that does not count: while an
 * expression makes the choice, n8n shows all fields that hang on it.
 */
function removeRouted({ reader, node, options, placed }: Item, field: Field): void {
	if (reader.evaluate || placed.has(placeOf(field))) return;
	if (!NodeHelpers.displayParameter(node.parameters, field, node, null)) return;
	placeValue(field, undefined, options);
}

function placeOf({ routing }: Field): string {
	const { type, property } = routing?.send ?? {};
	return `${type} ${property}`;
}

function checkOne(item: Item, field: Field, spot: Spot): unknown {
	switch (field.type) {
		case 'notice':
			return undefined;
		case 'resourceMapper':
			// The operation reads it itself: what it means hangs on the columns of the item.
			return item.reader.getNodeParameter(spot.path, field.default);
		case 'collection':
			return checkCollection(item, field, spot);
		case 'fixedCollection':
			return checkGroups(item, field, spot);
		default:
			return checkSingle(item, field, spot);
	}
}

function checkSingle(
	{ reader, options, placed }: Item,
	field: Field,
	{ path, where }: Spot,
): unknown {
	const label = `'${field.displayName}'${where}`;
	const entered = readEntered(reader, field, path, label);
	const mode = field.type === 'resourceLocator' ? modeAt(reader, path) : undefined;
	const value = isEmpty(entered)
		? checkBlank(field, entered, path.includes('.'), label)
		: checkValue(field, entered, label, mode);
	placeChecked(reader, field, value, options);
	if (value !== undefined) placed.add(placeOf(field));
	return value;
}

/** What a field is that says nothing: undefined, or an empty list. */
function checkBlank(field: Field, entered: unknown, isOption: boolean, label: string): unknown {
	if (field.required) throw new FieldError(`${label} is required`, 'Set a value for it.');
	// An optional list that was added and left empty means none, such as "track everything".
	if (!isOption || !Array.isArray(entered)) return undefined;
	if (field.type === 'json') return checkJson(field, entered, label);
	return field.type === 'multiOptions' ? entered : undefined;
}

function checkCollection(item: Item, field: Field, spot: Spot): IDataObject {
	const values = checkAll(item, field.options as Field[], spot);
	if (field.role === 'changes' && isEmpty(values)) {
		throw new FieldError(
			`'${field.displayName}' is empty`,
			'Add at least one field that is to change.',
		);
	}
	return values;
}

function checkGroups(item: Item, field: Field, { path, where }: Spot): IDataObject {
	const groups: IDataObject = {};
	const entered = item.reader.getNodeParameter(path, {}) as IDataObject;
	for (const { name, displayName, values } of field.options as FieldGroup[]) {
		const rows = entered[name];
		if (isEmpty(rows)) continue;
		if (![rows].flat().every(isObject)) throw noGroup(displayName, where, rows);
		if (Array.isArray(rows)) {
			groups[name] = rows.map((_, index) => {
				const place = ` of ${displayName.toLowerCase()} ${index + 1}${where}`;
				return checkAll(item, values, { path: `${path}.${name}[${index}]`, where: place });
			});
			continue;
		}
		const group = checkAll(item, values, { path: `${path}.${name}`, where });
		// An expression may give one entry where several may be.
		groups[name] = field.typeOptions?.multipleValues ? [group] : group;
	}
	if (field.required && isEmpty(groups)) {
		throw new FieldError(`'${field.displayName}'${where} is required`, 'Add at least one entry.');
	}
	return groups;
}

function noGroup(name: string, where: string, entered: unknown): FieldError {
	return new FieldError(
		`'${name}'${where} cannot be "${shown(entered)}"`,
		'It has to be an object, or a list of objects.',
	);
}
