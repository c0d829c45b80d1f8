import type { IDataObject } from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';
import { isEmpty } from '../definition/values';

/**
 * Checks that exactly one of some fields says what to work on. A switch that is off says nothing.
 *
 * @param labels field name → its label in the form
 * @throws FieldError for none and for several
 */
export function checkOneOf(values: IDataObject, labels: Record<string, string>): void {
	const names = Object.keys(labels);
	const set = names.filter((name) => values[name] !== false && !isEmpty(values[name]));
	const list = (chosen: string[], word: string) =>
		chosen.map((name) => `'${labels[name]}'`).join(` ${word} `);
	if (!set.length) throw new FieldError(`${list(names, 'or')} is required`, 'Set one of them.');
	if (set.length > 1) {
		throw new FieldError(
			`${list(set, 'and')} exclude each other`,
			'Set one of them and remove the other.',
		);
	}
}
