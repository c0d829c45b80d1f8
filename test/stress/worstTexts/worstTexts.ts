import { startSmartleadSandbox } from '../../../sandbox';
import { randomFrom } from '../../harness/seededRandom';
import { SENTINEL, worstTexts } from '../../harness/worstTexts';
import type { Attack } from '../attack';
import { foundBy } from '../attack';
import { realMilliseconds } from '../clock';
import type { Finding } from '../report/finding';
import type { Meeting } from './meetings';
import { meetings } from './meetings';

/**
 * Lengths of a text, and how many milliseconds it may take. Cubic and quadratic times show with
 * shorter ones already, and would be hours with the longest.
 */
const STEPS = [
	{ length: 2_000, longestMs: 1_000 },
	{ length: 20_000, longestMs: 1_000 },
	{ length: 60_000, longestMs: 1_000 },
	{ length: 200_000, longestMs: 2_000 },
	{ length: 1_000_000, longestMs: 15_000 },
];

/**
 * Lets texts of 1 MB come that take quadratic time of careless code, by every way on which texts of
 * strangers come, with a key in the place of the text. Times are real ones, with all that n8n and the
 * sandbox do. The clock has to run.
 */
export const attackByText: Attack = async ({ seed, rounds }) => {
	const sandbox = await startSmartleadSandbox({ apiKey: SENTINEL });
	const random = randomFrom(seed);
	const steps: Step[] = STEPS.map((step) => ({ ...step, texts: worstTexts(step.length) }));
	const names = worstTexts(0).map(([name]) => name);
	const findings: Finding[] = [];
	for (const [kind, { choose, takesAll }] of Object.entries(await meetings(sandbox))) {
		const wrong = { 'longer than their length explains': 0, 'neither put out nor refused': 0 };
		let slowest = { ms: 0, at: '' };
		let texts = 0;
		for (let round = 0; round < rounds; round++) {
			const meeting = choose(random, round);
			for (const which of takesAll ? names.keys() : [random(names.length)]) {
				const { ms, isSlow, isSettled } = await tryText(meeting, steps, which);
				if (ms > slowest.ms) slowest = { ms, at: `${names[which]} in ${meeting.at}` };
				wrong['longer than their length explains'] += Number(isSlow);
				wrong['neither put out nor refused'] += Number(!isSettled);
				texts += 1;
			}
		}
		const tried = `the longest took ${Math.round(slowest.ms)} ms (${slowest.at})`;
		findings.push(foundBy(`${kind}: ${texts} texts of 1 MB`, tried, wrong));
	}
	await sandbox.stop();
	return findings;
};

interface Step {
	texts: Array<[string, string]>;
	longestMs: number;
}

/** Tries longer and longer texts of one kind, until one takes too long. */
async function tryText(meeting: Meeting, steps: Step[], which: number) {
	let outcome = { ms: 0, isSlow: false, isSettled: true };
	for (const { texts, longestMs } of steps) {
		const [, text] = texts[which];
		const start = realMilliseconds();
		const isSettled = await meeting.run(text);
		const ms = realMilliseconds() - start;
		outcome = { ms, isSlow: ms > longestMs, isSettled };
		if (outcome.isSlow || !isSettled) break;
	}
	return outcome;
}
