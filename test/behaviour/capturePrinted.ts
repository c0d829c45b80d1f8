/* eslint-disable @n8n/community-nodes/no-restricted-globals */
// n8n's log is one of the places where a secret must not be.
process.env.N8N_LOG_LEVEL = 'debug';

/**
 * Catches what is printed until the mocks are restored, n8n's log included, instead of printing it.
 *
 * @returns the texts, added to as they come
 */
export function capturePrinted(): string[] {
	const printed: string[] = [];
	// n8n's log writes to the stream behind the console, which jest has replaced.
	const { _stdout } = console as unknown as { _stdout: NodeJS.WriteStream };
	for (const stream of [process.stdout, process.stderr, _stdout]) {
		jest.spyOn(stream, 'write').mockImplementation((text) => {
			printed.push(String(text));
			return true;
		});
	}
	return printed;
}
