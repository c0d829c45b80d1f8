import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';

/** @throws FieldError for what is no date in ISO 8601 */
export function checkDate(raw: unknown, label: string): unknown {
	const text =
		typeof raw === 'string' ? raw : String((raw as { toJSON?: () => string }).toJSON?.());
	if (isIsoDate(text)) return raw;
	throw new FieldError(
		`${label} cannot be "${shown(raw)}"`,
		'It has to be a date in ISO 8601, such as 2026-01-31 or 2026-01-31T09:00:00Z.',
	);
}

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** `Date.parse` alone takes more than the Luxon expressions that dates are sent with. */
function isIsoDate(text: string): boolean {
	const day = ISO_DATE.exec(text)?.[1];
	if (!day || Number.isNaN(Date.parse(text))) return false;
	// It takes 31 February for 3 March.
	return new Date(day).getUTCDate() === Number(day.slice(-2));
}
