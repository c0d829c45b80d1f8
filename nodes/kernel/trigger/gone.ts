import { NodeApiError } from 'n8n-workflow';

export const GONE = Symbol('gone');

/** The answer of a request, or `GONE` when it says that there is no such record. */
export async function unlessGone<T>(sent: Promise<T>): Promise<T | typeof GONE> {
	const [result] = await Promise.allSettled([sent]);
	if (result.status === 'fulfilled') return result.value;
	if (saysGone(result.reason)) return GONE;
	throw result.reason;
}

function saysGone(error: unknown): boolean {
	if (!(error instanceof NodeApiError)) return false;
	if (error.httpCode === '404') return true;
	return (
		/^4(00|10|22)$/.test(error.httpCode ?? '') &&
		/not found|not exist|already (deleted|removed)/i.test(error.message)
	);
}
