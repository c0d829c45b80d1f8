/** The types in which services differ. */
export interface ServiceTypes {
	/** The account with all its records. */
	state: object;
	/** Name of a webhook event. */
	event: string;
	/** What a webhook event is about. */
	occasion: object;
	/** What a delivery was about and to whom, for its entry in the log. */
	delivery: object;
}
