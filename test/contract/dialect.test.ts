import fc from 'fast-check';

import { autoSend } from '../../autosend/nodes/AutoSend/service';
import { waitAskedFor } from '../../nodes/kernel/request/retry';
import { smartlead } from '../../nodes/Smartlead/service';

// What answers are read by, and what JavaScript asks of a value that it makes a text or a number of.
const KEYS = [
	...['ok', 'success', 'data', 'message', 'error', 'reason', 'details', 'field', 'code'],
	...['statusCode', 'validation', 'keys', 'retry_after', 'retryAfter', '0', 'length'],
	...['toString', 'valueOf', 'toJSON', 'constructor', '__proto__', 'then'],
];
const { body } = fc.letrec((tie) => ({
	body: fc.oneof(
		{ maxDepth: 4 },
		fc.constantFrom(null, true, false, '', 'PLAN_', 0, 429, '2026-01-31T10:00:00Z'),
		fc.array(tie('body'), { maxLength: 3 }),
		fc.dictionary(fc.constantFrom(...KEYS), tie('body'), { maxKeys: 4, noNullPrototype: true }),
	),
}));

describe.each([smartlead, autoSend])('what the answers of $name mean', ({ dialect }) => {
	it('is told of any JSON, or left open', () => {
		const { errorText, nextStep, retryAfter, ...verdicts } = dialect;
		fc.assert(
			fc.property(body, fc.constantFrom(200, 400, 402, 403, 429, 500), (answer, status) => {
				for (const verdict of Object.values(verdicts))
					expect(typeof verdict(answer)).toBe('boolean');
				for (const text of [errorText(answer), nextStep(status, answer)]) {
					expect(['string', 'undefined']).toContain(typeof text);
				}
				expect(['number', 'undefined']).toContain(
					typeof waitAskedFor({}, retryAfter(answer), Date.UTC(2026, 0, 31)),
				);
			}),
			{ seed: 1, numRuns: 3_000 },
		);
	});
});
