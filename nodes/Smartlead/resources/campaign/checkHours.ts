import type { IDataObject } from 'n8n-workflow';

import { checkTimeOfDay } from '../../../kernel/checks/checkTimeOfDay';
import { FieldError } from '../../../kernel/definition/fieldError';

/**
 * Checks the hours of a schedule.
 *
 * @throws FieldError for a time that is not HH:MM, or an end that is not after the start
 */
export function checkHours({ startHour, endHour }: IDataObject): void {
	checkTimeOfDay(startHour, 'Start Hour');
	checkTimeOfDay(endHour, 'End Hour');
	if ((endHour as string) <= (startHour as string)) {
		throw new FieldError(
			`'End Hour' (${endHour as string}) is not after 'Start Hour' (${startHour as string})`,
			'A campaign cannot send over midnight. Choose a later end.',
		);
	}
}
