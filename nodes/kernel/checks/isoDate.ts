const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Whether a text is a date in ISO 8601, with a time or without. `Date.parse` alone takes more than
 * the Luxon expressions that dates are sent with.
 */
export function isIsoDate(text: string): boolean {
	const day = ISO_DATE.exec(text)?.[1];
	if (!day || Number.isNaN(Date.parse(text))) return false;
	// It takes 31 February for 3 March.
	return new Date(day).getUTCDate() === Number(day.slice(-2));
}
