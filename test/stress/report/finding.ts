/** One row of a table of the report. */
export interface Finding {
	what: string;
	/** What was measured, in words. */
	figures: string;
	/** Whether it is as it has to be. */
	holds: boolean;
}
