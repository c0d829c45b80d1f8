/** Ids are 24 hex digits; those of one kind begin alike and end with a number. */
const BEGINNINGS = {
	project: '66c0a5e0d1f2b3c0',
	campaign: '66c0a5e0d1f2b3c4',
};

export type IdentifierKind = keyof typeof BEGINNINGS;

/** Hands out ids; the seed takes them in order, so they are the same in every run. */
export class Identifiers {
	private readonly taken = new Map<IdentifierKind, number>();

	private deliveries = 240_116;

	take(kind: IdentifierKind): string {
		const number = (this.taken.get(kind) ?? 0) + 1;
		this.taken.set(kind, number);
		return BEGINNINGS[kind] + number.toString(16).padStart(8, '0');
	}

	/** The id of a webhook delivery, which is of another form. */
	takeDelivery(): string {
		this.deliveries += 1;
		return `deliver-webhook-${this.deliveries}`;
	}
}
