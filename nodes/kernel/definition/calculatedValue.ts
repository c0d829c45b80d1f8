import { FieldError } from './fieldError';
import { asText } from './values';

// As JavaScript and Luxon write a date that they could not read.
const INVALID = ['Invalid Date', 'Invalid DateTime'];

/**
 * A value as an expression gives it, with a date as ISO text.
 *
 * @param label as the message shows it
 * @throws FieldError for a number or date that could not be calculated
 */
export function calculatedValue(value: unknown, label: string): unknown {
	const date = dateIn(value);
	const written = date ? String(date) : value;
	const isFailed = typeof written === 'number' && !Number.isFinite(written);
	if (isFailed || INVALID.includes(written as string)) {
		const fix = 'Check the expression that calculates it.';
		throw new FieldError(`${label} cannot be "${asText(written)}"`, fix);
	}
	return date ? date.toISOString() : value;
}

/** The date that JavaScript's or Luxon's object is; undefined for anything else. */
function dateIn(value: unknown): Date | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
	// A Luxon date that has come out of n8n's isolate has lost its methods and kept its milliseconds.
	// An invalid one has those of the time when it was made.
	const { ts, isLuxonDateTime, invalid } = value as Record<string, unknown>;
	if (isLuxonDateTime !== true || typeof ts !== 'number') return undefined;
	return new Date(invalid ? NaN : ts);
}
