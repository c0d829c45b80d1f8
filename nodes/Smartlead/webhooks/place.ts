/** What a webhook listens to. */
export interface Place {
	level: 'campaign' | 'client' | 'user';
	/** The campaign's or client's ID; 0 for the whole account. */
	ownerId: number;
}
