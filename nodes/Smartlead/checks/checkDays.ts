import type { IDataObject } from 'n8n-workflow';

import { FieldError } from '../../kernel/definition/fieldError';

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * Checks the days of a report as they are to be sent (`start_date`, `end_date`).
 *
 * @param maxDays how far apart they may be, where the API limits it
 * @throws FieldError when they are the wrong way round or too far apart
 */
export function checkDays({ start_date, end_date }: IDataObject, maxDays = Infinity): void {
	const days = (Date.parse(end_date as string) - Date.parse(start_date as string)) / DAY_MS;
	if (days < 0) {
		throw new FieldError(
			`'End Date' (${end_date as string}) is before 'Start Date' (${start_date as string})`,
			'Swap the two dates.',
		);
	}
	if (days > maxDays) {
		throw new FieldError(
			`'Start Date' and 'End Date' are ${days} days apart`,
			`Smartlead reports at most ${maxDays} days at once. Ask for shorter ranges, one item each.`,
		);
	}
}
