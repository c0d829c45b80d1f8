import type * as n8nWorkflow from 'n8n-workflow';

import { sleep } from './clock';
import { describeServices } from '../services';
import { lineOf, tryInputs } from './inputs/inputs';
import { placesOf } from './inputs/places';
import { startVirtualTime } from './virtualTime';

// The short form of `npm run stress`: some of the fields, each with one hostile value.

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof n8nWorkflow>('n8n-workflow'),
	sleep: async (ms: number) => await sleep(ms),
}));

let stopTime: () => void;
beforeAll(() => (stopTime = startVirtualTime()));
afterAll(() => stopTime());

describeServices((service) => {
	it('refuses a hostile value before any request, or sends what the catalogue allows', async () => {
		const size = { seed: 1, everyField: 10, valuesEach: 1 };
		const outcomes = await tryInputs(service, placesOf(service), size);
		expect(outcomes.length).toBeGreaterThan(20);
		expect(outcomes.flatMap((outcome) => lineOf(outcome) ?? [])).toEqual([]);
	});
});
