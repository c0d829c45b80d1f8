import type * as n8nWorkflow from 'n8n-workflow';

import { capturePrinted } from '../behaviour/capturePrinted';
import { attacks } from './attacks';
import { sleep } from './clock';
import { startVirtualTime } from './virtualTime';

// The short form of `npm run stress`: each attack, a few times.

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof n8nWorkflow>('n8n-workflow'),
	sleep: async (ms: number) => await sleep(ms),
}));

let stopTime: () => void;
beforeAll(() => (stopTime = startVirtualTime()));
afterAll(() => stopTime());

it.each(attacks)('$title: nothing goes wrong', async ({ attack, rounds }) => {
	capturePrinted();
	const findings = await attack({ seed: 1, rounds: rounds.short });
	jest.restoreAllMocks();
	expect(findings.filter(({ holds }) => !holds)).toEqual([]);
});
