/** Requests and answers have other words; further ones are free text. */
const ANSWERED: Record<string, string> = {
	unsubscribed: 'UNSUBSCRIBE',
	bounced: 'BOUNCE',
	spam_complaint: 'SPAM_COMPLAINT',
};

/** The word of answers; only `BOUNCE` has been seen. */
export function answeredReason(reason: string): string {
	return ANSWERED[reason.toLowerCase()] ?? reason;
}
