import type * as n8nWorkflow from 'n8n-workflow';

import { sleep } from './clock';
import { collectPlaces, lineOf, tryInputs } from './inputs/inputs';
import { startVirtualTime } from './virtualTime';

// The short form of `npm run stress`: some of the fields, each with one hostile value.

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof n8nWorkflow>('n8n-workflow'),
	sleep: async (ms: number) => await sleep(ms),
}));

const places = collectPlaces();

let stopTime: () => void;
beforeAll(() => (stopTime = startVirtualTime()));
afterAll(() => stopTime());

it('refuses a hostile value before any request, or sends what the catalogue allows', async () => {
	const outcomes = await tryInputs(places, { seed: 1, everyField: 10, valuesEach: 1 });
	expect(outcomes.length).toBeGreaterThan(100);
	expect(outcomes.flatMap((outcome) => lineOf(outcome) ?? [])).toEqual([]);
});
