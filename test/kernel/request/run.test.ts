import { createRun } from '../../../nodes/kernel/request/run';

describe('createRun', () => {
	it('goes on until it is stopped', async () => {
		const run = createRun();
		expect(run.stopReason).toBeUndefined();
		const reason = new Error('enough');
		run.stop(reason);
		expect(run.stopReason).toBe(reason);
		await expect(run.pause(0)).rejects.toBe(reason);
	});

	it('keeps the first of several reasons', async () => {
		const run = createRun();
		const first = new Error('first');
		run.stop(first);
		run.stop(new Error('second'));
		expect(run.stopReason).toBe(first);
		await expect(run.pause(0)).rejects.toBe(first);
	});

	it('stops when the execution is cancelled', async () => {
		const cancel = new AbortController();
		const run = createRun(cancel.signal);
		expect(run.stopReason).toBeUndefined();
		cancel.abort();
		expect(run.stopReason?.message).toBe('The execution was cancelled');
		await expect(run.pause(0)).rejects.toBe(run.stopReason);
	});

	it('of an execution that is cancelled already has stopped', () => {
		const cancel = new AbortController();
		cancel.abort();
		expect(createRun(cancel.signal).stopReason?.message).toBe('The execution was cancelled');
	});

	it('calls back once when it stops, those that still listen', () => {
		const run = createRun();
		const [listens, listened] = [jest.fn(), jest.fn()];
		run.onStop(listens);
		run.onStop(listened)();
		const reason = new Error('enough');
		run.stop(reason);
		run.stop(new Error('again'));
		expect(listens.mock.calls).toEqual([[reason]]);
		expect(listened).not.toHaveBeenCalled();
	});
});

describe('a pause of a run', () => {
	beforeEach(() => jest.useFakeTimers());
	afterEach(() => jest.useRealTimers());

	it('lasts as long as it is to', async () => {
		let isOver = false;
		void createRun()
			.pause(1_000)
			.then(() => (isOver = true));
		await jest.advanceTimersByTimeAsync(999);
		expect(isOver).toBe(false);
		await jest.advanceTimersByTimeAsync(1);
		expect(isOver).toBe(true);
	});

	it('may last longer than a timer can wait', async () => {
		let isOver = false;
		void createRun()
			.pause(2 ** 31 + 1_000)
			.then(() => (isOver = true));
		await jest.advanceTimersByTimeAsync(2 ** 31);
		expect(isOver).toBe(false);
		await jest.advanceTimersByTimeAsync(1_000);
		expect(isOver).toBe(true);
	});

	it('ends at once, with the reason, when the run stops', async () => {
		const run = createRun();
		const pause = run.pause(60_000);
		const reason = new Error('enough');
		run.stop(reason);
		await expect(pause).rejects.toBe(reason);
	});
});
