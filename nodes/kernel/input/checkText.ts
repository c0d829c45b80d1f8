import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';
import { hasLostDigits } from '../definition/values';

/** @throws FieldError for a list, an object, and a number so large that it has lost digits */
export function checkText(raw: unknown, label: string, isSecret = false): string {
	if (typeof raw === 'string') return raw;
	if (hasLostDigits(raw)) {
		throw new FieldError(
			`${label} cannot be "${shown(raw)}"`,
			'A number of this size loses digits. Set it as text.',
		);
	}
	if (typeof raw === 'boolean' || Number.isFinite(raw)) return String(raw);
	const what = isSecret ? 'is not a text' : `cannot be "${shown(raw)}"`;
	throw new FieldError(`${label} ${what}`, 'It has to be a text.');
}

/** Texts without repeated ones. @throws FieldError for a list or an object among them */
export function checkTexts(entries: unknown[], label: string): string[] {
	return [...new Set(entries.map((entry) => checkText(entry, label)))];
}
