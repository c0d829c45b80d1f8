import type { IExecuteData, IExecutePaginationFunctions } from 'n8n-workflow';

import { joinRun } from '../../../nodes/kernel/execute/itemsRun';
import { smartlead } from '../../../nodes/Smartlead/service';

interface Settings {
	itemIndex?: number;
	continueOnFail?: boolean;
	batchInterval?: number;
	executeOnce?: boolean;
	signal?: AbortSignal;
}

function contextOf(executeData: IExecuteData, settings: Settings = {}) {
	const { itemIndex = 0, continueOnFail = false, batchInterval, executeOnce, signal } = settings;
	return {
		getNode: () => ({ name: 'Smartlead', executeOnce }),
		getExecuteData: () => executeData,
		getItemIndex: () => itemIndex,
		continueOnFail: () => continueOnFail,
		getExecutionCancelSignal: () => signal,
		getNodeParameter: (name: string, fallback: unknown) =>
			name === 'requestOptions' && batchInterval !== undefined
				? { batching: { batch: { batchSize: 1, batchInterval } } }
				: fallback,
		getCredentials: async () => ({ apiKey: 'k' }),
	} as unknown as IExecutePaginationFunctions;
}

/** What n8n hands to a node: the items, in the input of a node or of an AI tool. */
function executeDataOf(count: number, input = 'main', name = 'Smartlead'): IExecuteData {
	const items = Array.from({ length: count }, () => ({ json: {} }));
	return { data: { [input]: [items] }, node: { name }, source: null } as unknown as IExecuteData;
}

/** Joins so many items, as n8n does before any of them gets past its first await. */
function joinItems(executeData: IExecuteData, count: number, settings: Settings = {}) {
	return Array.from({ length: count }, (_, itemIndex) =>
		joinRun(contextOf(executeData, { ...settings, itemIndex }), smartlead),
	);
}

describe('joinRun', () => {
	it('gives all items of an execution of the node the same run', () => {
		const joined = joinItems(executeDataOf(3), 3);
		expect(new Set(joined).size).toBe(1);
	});

	it('gives the items of another execution another run', () => {
		const [one] = joinItems(executeDataOf(1), 1);
		const [two] = joinItems(executeDataOf(1), 1);
		expect(two.run).not.toBe(one.run);
	});

	it('starts anew at item 0, as Retry On Fail uses the same data again', () => {
		const executeData = executeDataOf(2);
		const [first] = joinItems(executeData, 2);
		first.run.stop(new Error('Another item failed'));
		const [again, next] = joinItems(executeData, 2);
		expect(again.run.stopReason).toBeUndefined();
		expect(next).toBe(again);
	});

	it('stops with the execution', () => {
		const cancel = new AbortController();
		const [joined] = joinItems(executeDataOf(1), 1, { signal: cancel.signal });
		cancel.abort();
		expect(joined.run.stopReason).toBeDefined();
	});

	it('shares an account among the items of equal credentials, and only among them', async () => {
		const keys = ['one', 'other', 'one'];
		const getCredentials = jest.fn(async () => ({ apiKey: keys.shift() }));
		const joined = joinItems(executeDataOf(3), 3);
		const [first, second, third] = await Promise.all(
			joined.map(async ({ load }) => await load({ getCredentials } as never)),
		);
		expect(third).toBe(first);
		expect(second).not.toBe(first);
		expect([first, second].map(({ scrub }) => scrub('one other'))).toEqual(['*** ***', '*** ***']);
	});

	it('refuses a wait that is too long for the items of one account, before anything is sent', async () => {
		const credential = { requestsPerMinute: 1, maxWaitMinutes: 1 };
		const keys = ['slow', 'slow', 'slow'];
		const getCredentials = async () => ({ ...credential, apiKey: keys.shift() });
		const [joined] = joinItems(executeDataOf(3), 3);
		for (let item = 0; item < 3; item++) await joined.load({ getCredentials } as never);
		await expect(joined.ready()).rejects.toThrow('would wait 2 minutes');
	});
});

describe('stopIfIncomplete', () => {
	/** Whether a run of so many items goes on after so many of them were prepared. */
	function goesOn(total: number, prepared: number, settings: Settings = {}, input = 'main') {
		const [first] = joinItems(executeDataOf(total, input), prepared, settings);
		first.stopIfIncomplete();
		return first.run.stopReason === undefined;
	}

	it('lets a run go on that n8n has prepared all items of', () => {
		expect(goesOn(1, 1)).toBe(true);
		expect(goesOn(3, 3)).toBe(true);
	});

	it('stops a run that n8n has given up preparing, because an item’s expression failed', () => {
		expect(goesOn(3, 2)).toBe(false);
	});

	it('counts the items of an AI tool', () => {
		expect(goesOn(1, 1, {}, 'ai_tool')).toBe(true);
		expect(goesOn(3, 2, {}, 'ai_tool')).toBe(false);
	});

	it('counts one item for an agent that calls the node as a tool, whatever the agent has', () => {
		const [joined] = joinItems(executeDataOf(3, 'main', 'AI Agent'), 1);
		joined.stopIfIncomplete();
		expect(joined.run.stopReason).toBeUndefined();
	});

	it('lets a run go on where n8n prepares the items bit by bit, or goes on after a failure', () => {
		expect(goesOn(3, 1, { batchInterval: 100 })).toBe(true);
		expect(goesOn(3, 1, { continueOnFail: true })).toBe(true);
		expect(goesOn(3, 1, { batchInterval: 0 })).toBe(false);
	});

	it('lets a run go on that Execute Once has cut to its first item', () => {
		expect(goesOn(3, 1, { executeOnce: true })).toBe(true);
	});
});
