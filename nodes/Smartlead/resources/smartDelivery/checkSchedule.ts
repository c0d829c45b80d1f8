import type { IDataObject } from 'n8n-workflow';

import { checkTimeOfDay } from '../../../kernel/checks/checkTimeOfDay';
import { FieldError } from '../../../kernel/definition/fieldError';
import { objectOf } from '../../../kernel/definition/values';

/**
 * Checks the schedule of a recurring test.
 *
 * @param body the times as they are to be sent
 * @throws FieldError for an unknown time zone, a wrong hour, or an end before the start
 */
export function checkSchedule({ additionalFields }: IDataObject, body: IDataObject): void {
	const { starHour } = objectOf(additionalFields);
	if (starHour !== undefined) checkTimeOfDay(starHour, 'Start Hour');
	const timeZone = body.tz as string;
	if (!isTimeZone(timeZone)) {
		throw new FieldError(
			`'Time Zone' cannot be "${timeZone}"`,
			'It has to be an IANA name such as Europe/Madrid. Choose it from the list.',
		);
	}
	const start = dayIn(timeZone, new Date(body.schedule_start_time as string));
	const end = body.test_end_date as string;
	if (end < start) {
		throw new FieldError(
			`'Test End Date' (${end}) is before 'Schedule Start Time' (${start})`,
			'Choose a later end.',
		);
	}
}

function isTimeZone(name: string): boolean {
	try {
		return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
	} catch {
		return false;
	}
}

/** The day `YYYY-MM-DD` that a time is on in a time zone. */
function dayIn(timeZone: string, time: Date): string {
	// The Swedish form of a date is that of ISO 8601.
	return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(time);
}
