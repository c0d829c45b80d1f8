import { DateTime } from 'luxon';
import type { Send } from '../../state/sends';
import { ApiError } from '../handler';

const MAX_DAYS = 30;

export interface DateRangeQuery {
	/** `YYYY-MM-DD`, like `end_date`; both days count. */
	start_date: string;
	end_date: string;
	time_zone?: string;
}

/** @throws ApiError for more than 30 days, and for an end before the start. */
export function refuseLongRange({ start_date, end_date }: DateRangeQuery): void {
	const days = DateTime.fromISO(end_date).diff(DateTime.fromISO(start_date), 'days').days;
	if (days >= 0 && days <= MAX_DAYS) return;
	throw new ApiError(400, {
		error: 'Invalid start_date & end_date range. Date difference should be max of 30days.',
	});
}

/** The emails sent on the days of the range. */
export function sentWithin(sends: Send[], range: DateRangeQuery): Send[] {
	const zone = range.time_zone ?? 'utc';
	const start = DateTime.fromISO(range.start_date, { zone }).startOf('day');
	const end = DateTime.fromISO(range.end_date, { zone }).endOf('day');
	return sends.filter(({ sent_time }) => {
		const time = DateTime.fromISO(sent_time);
		return time >= start && time <= end;
	});
}
