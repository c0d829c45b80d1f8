/** Most ids are 24 hex digits; those of one kind begin alike and end with a number. */
const BEGINNINGS = {
	project: '66c0a5e0d1f2b3c0',
	organization: '66c0a5e0d1f2b3c1',
	contact: '66c0a5e0d1f2b3c2',
	contactList: '66c0a5e0d1f2b3c3',
	campaign: '66c0a5e0d1f2b3c4',
	contactProperty: '66c0a5e0d1f2b3c5',
	sender: '66c0a5e0d1f2b3c6',
	domain: '66c0a5e0d1f2b3c7',
	suppressionGroup: '66c0a5e0d1f2b3c8',
	webhook: '66c0a5e0d1f2b3c9',
	email: '66c0a5e0d1f2b3ca',
	inboundEmail: '66c0a5e0d1f2b3cb',
	attachment: '66c0a5e0d1f2b3cc',
	automation: '66c0a5e0d1f2b3cd',
	event: '66c0a5e0d1f2b3ce',
	sentEvent: '66c0a5e0d1f2b3cf',
	suppressionEntry: '66c0a5e0d1f2b3d0',
	webhookLog: '66c0a5e0d1f2b3d1',
	user: '66c0a5e0d1f2b3d2',
	receivingDomain: '66c0a5e0d1f2b3d3',
};

export type IdentifierKind = keyof typeof BEGINNINGS;

const CODE_DIGITS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** `K7M2Q`, read as a number of base 31. */
const FIRST_CODE = 15_866_131;

/** Hands out ids; the seed takes them in order, so they are the same in every run. */
export class Identifiers {
	private readonly taken = new Map<string, number>();

	take(kind: IdentifierKind): string {
		return BEGINNINGS[kind] + hex(this.next(kind), 8);
	}

	takeTemplate(): string {
		return `A-3f2a9c1d5e7b8046${hex(0xf1c1 + this.next('template'), 4)}`;
	}

	/** The short code of a suppression group. */
	takeGroupCode(): string {
		// The step is odd enough for neighbours to look nothing alike.
		let rest = FIRST_CODE + (this.next('groupCode') - 1) * 7_654_321;
		let code = '';
		for (let place = 0; place < 5; place++) {
			code = CODE_DIGITS[rest % CODE_DIGITS.length] + code;
			rest = Math.floor(rest / CODE_DIGITS.length);
		}
		return code;
	}

	/** The id of a bulk of emails. */
	takeBatch(): string {
		return `0b7c3f52-1d4e-4a6b-8c9d-${hex(this.next('batch'), 12)}`;
	}

	/** The id of a webhook delivery. */
	takeDelivery(): string {
		return `deliver-webhook-${240_116 + this.next('delivery')}`;
	}

	/** The id of a delivery that was asked for. */
	takeJob(): string {
		return String(880 + this.next('job'));
	}

	private next(kind: string): number {
		const number = (this.taken.get(kind) ?? 0) + 1;
		this.taken.set(kind, number);
		return number;
	}
}

function hex(number: number, digits: number): string {
	return number.toString(16).padStart(digits, '0');
}
