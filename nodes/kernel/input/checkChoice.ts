import type { INodePropertyOptions } from 'n8n-workflow';

import { isAddress, noAddress } from '../checks/address';
import { partsOf } from '../definition/entries';
import type { Field } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';
import { exactNumber, isObject, wholeId } from '../definition/values';
import { checkText } from './checkText';

/** @throws FieldError for what the list does not have, or no ID where it is one of IDs */
export function checkChoice(field: Field, raw: unknown, label: string): unknown {
	if (field.role === 'id') return checkId(raw, label);
	if (field.role === 'textId') return checkTextId(raw, label);
	if (field.typeOptions?.loadOptionsMethod) return filledText(raw, label);
	const choices = (field.options as INodePropertyOptions[]).map(({ value }) => value);
	// An expression may give a number as a text.
	const text = isObject(raw) || Array.isArray(raw) ? undefined : String(raw);
	const choice = choices.find((value) => String(value) === text);
	if (choice !== undefined) return choice;
	throw new FieldError(
		`${label} cannot be "${shown(raw)}"`,
		`It has to be one of: ${choices.join(', ')}.`,
	);
}

/** The same for several. */
export function checkChoices(field: Field, raw: unknown, label: string): unknown[] {
	// An expression often yields one value, or several in a text with commas.
	const list = typeof raw === 'string' ? partsOf(raw) : raw;
	const values = Array.isArray(list) ? (list as unknown[]) : [list];
	return [...new Set(values.map((value) => checkChoice(field, value, label)))];
}

/** @throws FieldError for what By ID, or By Email, does not take */
export function checkLocator(field: Field, raw: unknown, label: string, mode: unknown): unknown {
	const text = checkText(raw, label).trim();
	// What is chosen from a list or taken out of a URL has to be what By ID takes, or else By Email.
	const [byId, byEmail] = ['id', 'email'].map((other) =>
		field.modes?.find(({ name }) => name === other),
	);
	if (mode === 'email' || (byEmail && !byId)) {
		if (isAddress(text)) return text;
		throw noAddress(raw, label);
	}
	for (const rule of byId?.validation ?? []) {
		if (typeof rule === 'function') continue;
		const { regex, errorMessage } = rule.properties as { regex: string; errorMessage: string };
		if (!new RegExp(`^(?:${regex})$`).test(text)) {
			throw new FieldError(
				`${label} cannot be "${shown(raw)}"`,
				`${errorMessage}. Choose it from the list, or set it by ID.`,
			);
		}
	}
	if (field.role === 'textId') return numberOrText(text);
	if (field.role !== 'id') return text;
	// Stands for none in lists that offer that, such as "No Client".
	if (text === '0') return 0;
	return checkId(typeof raw === 'number' ? raw : text, label);
}

/** A long ID stays the text that it is, since as a number it would be another one. */
function checkId(raw: unknown, label: string): number | string {
	const id = wholeId(raw);
	if (id !== undefined) return id;
	throw new FieldError(
		`${label} cannot be "${shown(raw)}"`,
		'An ID is a whole number. Choose from the list, or set the ID with an expression.',
	);
}

function checkTextId(raw: unknown, label: string): number | string {
	return numberOrText(filledText(raw, label));
}

function filledText(raw: unknown, label: string): string {
	const text = checkText(raw, label).trim();
	if (text !== '') return text;
	throw new FieldError(`${label} has a blank entry`, 'Choose from the list, or set IDs.');
}

/** An id that is a number as a number, and any other, such as `007`, as the text that it is. */
function numberOrText(id: string): number | string {
	return /^[1-9]\d*$/.test(id) ? exactNumber(id) : id;
}
