import { LONGEST_TIMER_MS, sleepLong } from '../../../nodes/kernel/request/sleepLong';

beforeEach(() => {
	jest.useFakeTimers();
});

afterEach(() => {
	jest.useRealTimers();
});

it.each([0, 1, LONGEST_TIMER_MS, LONGEST_TIMER_MS + 1, 3 * LONGEST_TIMER_MS + 7])(
	'waits %d ms, neither less nor more',
	async (ms) => {
		let isOver = false;
		void sleepLong(ms).then(() => {
			isOver = true;
		});
		await jest.advanceTimersByTimeAsync(Math.max(0, ms - 1));
		expect(isOver).toBe(ms === 0);
		await jest.advanceTimersByTimeAsync(1);
		expect(isOver).toBe(true);
	},
);
