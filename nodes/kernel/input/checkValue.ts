import type { Field } from '../definition/field';
import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';
import { isTextList } from '../definition/textList';
import { checkChoice, checkChoices, checkLocator } from './checkChoice';
import { checkDate } from './checkDate';
import { checkEmail, checkEmails } from './checkEmail';
import { checkJson } from './checkJson';
import { checkNumber } from './checkNumber';
import { checkText, checkTexts } from './checkText';

/**
 * Checks a value against the type of its field, and makes of it what is sent.
 *
 * @param mode of a locator, such as `list` or `email`
 * @throws FieldError when it cannot be right
 */
export function checkValue(field: Field, raw: unknown, label: string, mode: unknown): unknown {
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
			return checkWords(field, raw, label);
	}
}

function checkWords(field: Field, raw: unknown, label: string): string | string[] {
	const { role, typeOptions } = field;
	if (isTextList(field)) {
		const texts = checkTexts(raw as unknown[], label);
		return role === 'emails' ? checkEmails(texts.join(','), label) : texts;
	}
	const text = checkText(raw, label, typeOptions?.password);
	if (role === 'email') return checkEmail(text, label);
	return role === 'emails' ? checkEmails(text, label).join(',') : text;
}

function checkBoolean(raw: unknown, label: string): boolean {
	if (raw === true || raw === 'true') return true;
	if (raw === false || raw === 'false') return false;
	throw new FieldError(`${label} cannot be "${shown(raw)}"`, 'It has to be true or false.');
}
