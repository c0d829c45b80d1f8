/** Fails with sentences that say what to do, rather than with the difference of two lists. */
export function failWith(sentences: string[]): void {
	if (!sentences.length) return;
	const error = new Error(sentences.join('\n'));
	Error.captureStackTrace(error, failWith);
	throw error;
}
