/** A contact that has come into an automation and has not reached its end. */
export interface AutomationRun {
	automationId: string;
	contactId: string;
	/** Place of the next step, from 0. */
	step: number;
	/** When that is due, ms since the epoch. */
	dueAt: number;
}
