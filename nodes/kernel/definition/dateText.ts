/** The ISO text of a date, as expressions give them; undefined for anything else. */
export function dateText(content: object): string | undefined {
	const { ts, isLuxonDateTime } = content as { ts?: unknown; isLuxonDateTime?: unknown };
	// A Luxon date that has come out of n8n's isolate has lost its methods and kept its milliseconds.
	if (typeof ts === 'number' && ('c' in content || isLuxonDateTime)) {
		return new Date(ts).toISOString();
	}
	const isDate = Object.prototype.toString.call(content) === '[object Date]';
	const time = isDate ? Number(content) : NaN;
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
