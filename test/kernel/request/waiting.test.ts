import { createRun } from '../../../nodes/kernel/request/run';
import { hintAtWait, inWords, noteWait } from '../../../nodes/kernel/request/waiting';
import { smartlead } from '../../../nodes/Smartlead/service';

const limits = { service: smartlead, pace: smartlead.pace({}), maxWaitMs: 3_600_000 };

function waitedFor(...waits: number[]) {
	const run = createRun();
	const log: string[] = [];
	const logger = { info: (text: string) => log.push(text) };
	for (const ms of waits) noteWait({ logger } as never, limits, run, ms);
	const hints: object[] = [];
	hintAtWait({ addExecutionHints: (hint: object) => hints.push(hint) }, run);
	return { log, hints };
}

it('tells the longest wait, its reason and what to raise', () => {
	expect(waitedFor(20, 61_000, 7_000).hints).toEqual([
		{
			message: expect.stringMatching(
				/up to 61 seconds.*60 requests per minute.*raise <b>Requests per Minute<\/b>/,
			),
			location: 'outputPane',
		},
	]);
});

it('says nothing of short waits', () => {
	expect(waitedFor(20, 4_999)).toEqual({ log: [], hints: [] });
});

it('writes one line a run to the log', () => {
	expect(waitedFor(10, 5_000, 9_000, 90_000).log).toHaveLength(1);
});

it('does without hints where n8n takes none', () => {
	const run = createRun();
	run.longestWait = { ...limits, ms: 60_000 };
	expect(() => hintAtWait({}, run)).not.toThrow();
});

it.each([
	[0, '1 second'],
	[1_600, '2 seconds'],
	[89_000, '89 seconds'],
	[90_000, '2 minutes'],
	[3_600_000, '60 minutes'],
	[86_400_000, '24 hours'],
	[1_000_000_000_000, '11574 days'],
])('says %d milliseconds as %s', (ms, expected) => {
	expect(inWords(ms)).toBe(expected);
});
