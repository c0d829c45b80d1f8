import { decodeExecutionData, describeFailure, type Execution } from '../../n8n/n8nExecution';

describe('decodeExecutionData', () => {
	it('resolves the references of the flatted format', () => {
		const text = JSON.stringify([
			{ resultData: '1' },
			{ runData: '2', lastNodeExecuted: '3' },
			{ 'Get one': '4' },
			'Get one',
			['5'],
			{ executionTime: 12, data: '6' },
			{ main: '7' },
			['8'],
			['9'],
			{ json: '10' },
			{ id: 7, name: '3', done: true, parent: null },
		]);

		expect(decodeExecutionData(text)).toEqual({
			resultData: {
				lastNodeExecuted: 'Get one',
				runData: {
					'Get one': [
						{
							executionTime: 12,
							data: {
								main: [[{ json: { id: 7, name: 'Get one', done: true, parent: null } }]],
							},
						},
					],
				},
			},
		});
	});

	it('keeps circular references', () => {
		const decoded = decodeExecutionData('[{"resultData":"1"},{"self":"1"}]');
		const resultData = decoded.resultData as unknown as { self: unknown };

		expect(resultData.self).toBe(resultData);
	});
});

describe('describeFailure', () => {
	const execution = (resultData: object) =>
		({ status: 'error', data: { resultData: { runData: {}, ...resultData } } }) as Execution;

	it('names the node, what happened and what to do', () => {
		const error = {
			message: 'Not found',
			description: 'Check its ID.',
			node: { name: 'Get one' },
		};

		expect(describeFailure(execution({ error }))).toBe('node "Get one": Not found — Check its ID.');
	});

	it('falls back to the last node and the status', () => {
		expect(describeFailure(execution({ lastNodeExecuted: 'Wait' }))).toBe(
			'node "Wait": it ended as "error"',
		);
	});
});
