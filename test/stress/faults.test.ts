import type * as n8nWorkflow from 'n8n-workflow';

import { describeServices } from '../services';
import { sleep } from './clock';
import { faults } from './faults/faults';
import type { Row } from './faults/faultTable';
import { runFaults } from './faults/faultTable';
import { startVirtualTime } from './virtualTime';

// The short form of `npm run stress`: some of the faults on some of the uses.

jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof n8nWorkflow>('n8n-workflow'),
	sleep: async (ms: number) => await sleep(ms),
}));

const USES = ['Read', 'List, page 5', 'Send', 'Trigger'];
const FAULTS = [
	'429, Retry-After missing',
	'reset after execution',
	'JSON cut off',
	'200, null at each place',
	'redirect to another host',
];

const named = (all: Row[]) => all.map(({ target, fault, lasting }) => [target, fault, lasting]);

describeServices((service) => {
	let rows: Row[];
	let stopTime: () => void;
	beforeAll(async () => {
		stopTime = startVirtualTime();
		rows = await runFaults(
			service,
			service.faultTargets.filter(({ name }) => USES.includes(name)),
			faults.filter(({ name }) => FAULTS.includes(name)),
		);
	});
	afterAll(() => stopTime());

	it('tries each fault on each use', () => {
		const uses = service.faultTargets.filter(({ name }) => USES.includes(name));
		expect(rows).toHaveLength(uses.length * FAULTS.length * 3);
	});

	it('loses nothing', () => {
		expect(named(rows.filter(({ outcome }) => outcome.lost))).toEqual([]);
	});

	it('doubles nothing', () => {
		expect(named(rows.filter(({ outcome }) => outcome.doubled))).toEqual([]);
	});

	it('gives no secret away, and calls no other host', () => {
		expect(named(rows.filter(({ leaks, strayed }) => leaks.length || strayed))).toEqual([]);
	});

	it('says what happened where it fails', () => {
		const silent = rows.filter(({ outcome }) => outcome.failed && !outcome.message);
		expect(named(silent)).toEqual([]);
	});
});
