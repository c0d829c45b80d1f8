import { FieldError } from '../definition/fieldError';

/**
 * Checks a time of day in 24 hours.
 *
 * @throws FieldError for a text that is not HH:MM
 */
export function checkTimeOfDay(time: unknown, label: string): void {
	if (/^([01]\d|2[0-3]):[0-5]\d$/.test(time as string)) return;
	throw new FieldError(
		`'${label}' cannot be "${time as string}"`,
		'It has to be a time of day such as 09:00 or 17:30.',
	);
}
