import type { ServiceTypes } from '../serviceTypes';

/** One delivery that has succeeded, or whose attempts are used up. */
export type Delivery<T extends ServiceTypes = ServiceTypes> = Outcome<T['event']> & T['delivery'];

interface Outcome<Event> {
	event: Event;
	/** As called: a forged one is not the registered one. */
	url: string;
	/** What was posted; text when it is no JSON. */
	payload: unknown;
	/** The receiver's last answer; `null` when no complete one came. */
	status: number | null;
	body: string;
	error?: string;
	/** Begin of the schedule, ms since the epoch. */
	at: number;
	/** From there to the last answer, waits included. */
	ms: number;
	attempts: number;
}

/** Any 2xx. */
export function succeeded({ status }: { status: number | null }): boolean {
	return status !== null && status >= 200 && status < 300;
}
