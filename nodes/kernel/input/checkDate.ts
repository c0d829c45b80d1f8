import { isIsoDate } from '../checks/isoDate';
import { FieldError } from '../definition/fieldError';
import { shown } from '../definition/shown';

/** @throws FieldError for what is no date in ISO 8601 */
export function checkDate(raw: unknown, label: string): unknown {
	const text = typeof raw === 'string' ? raw : jsonOf(raw);
	if (typeof text === 'string' && isIsoDate(text)) return raw;
	throw new FieldError(
		`${label} cannot be "${shown(raw)}"`,
		'It has to be a date in ISO 8601, such as 2026-01-31 or 2026-01-31T09:00:00Z.',
	);
}

/** What a date of JavaScript or Luxon is sent as. */
function jsonOf(raw: unknown): unknown {
	const { toJSON } = raw as { toJSON?: unknown };
	return typeof toJSON === 'function' ? (toJSON.call(raw) as unknown) : undefined;
}
