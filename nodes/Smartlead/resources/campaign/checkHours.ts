import type { IDataObject } from 'n8n-workflow';

import { FieldError } from '../../define/fieldError';

/**
 * Checks the hours of a schedule.
 *
 * @throws FieldError for a time that is not HH:MM, or an end that is not after the start
 */
export function checkHours({ startHour, endHour }: IDataObject): void {
	for (const [label, time] of [
		['Start Hour', startHour],
		['End Hour', endHour],
	]) {
		if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time as string)) {
			throw new FieldError(
				`'${label as string}' cannot be "${time as string}"`,
				'It has to be a time of day such as 09:00 or 17:30.',
			);
		}
	}
	if ((endHour as string) <= (startHour as string)) {
		throw new FieldError(
			`'End Hour' (${endHour as string}) is not after 'Start Hour' (${startHour as string})`,
			'A campaign cannot send over midnight. Choose a later end.',
		);
	}
}
