/** The first id of each kind; the seed takes them in order, so they are the same in every run. */
const FIRST_IDS = {
	campaign: 90211,
	campaignMailbox: 7001,
	sequenceStep: 3301,
	sequenceVariant: 8801,
	client: 299,
	clientApiKey: 45,
	lead: 55120,
	campaignLead: 2440011,
	mailbox: 501,
	warmup: 9,
	tag: 3,
	send: 1,
	leadList: 610,
	leadTag: 77,
	leadNote: 41,
	leadTask: 51,
	blockedEntry: 880001,
	webhook: 2170,
	reminder: 61,
	outgoingMail: 901,
	deliveryTest: 1201,
	deliveryFolder: 31,
	prospectSearch: 327105,
};

export type IdentifierKind = keyof typeof FIRST_IDS;

/** Hands out ids, one row of numbers for each kind of record. */
export class Identifiers {
	private readonly next: Record<IdentifierKind, number> = { ...FIRST_IDS };

	take(kind: IdentifierKind): number {
		const id = this.next[kind];
		this.next[kind] += 1;
		return id;
	}
}
