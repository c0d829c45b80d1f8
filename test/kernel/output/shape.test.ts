import type { Endpoint } from '../../../nodes/kernel/definition/endpoint';
import type { Output } from '../../../nodes/kernel/definition/output';
import { shape } from '../../../nodes/kernel/output/shape';
import { smartlead } from '../../../nodes/Smartlead/service';

/** The items of an answer to an operation with such an output. */
function shapeOf(answer: unknown, output: Output, method: 'GET' | 'POST' | 'DELETE') {
	const operation = {
		name: 'Get',
		value: 'get',
		action: 'Get a thing',
		description: 'Get a thing',
		endpoint: `${method} /things` as Endpoint,
		effects: 'read' as const,
		fields: [],
		output,
	};
	return shape(operation, answer, smartlead.dialect);
}

describe('shape', () => {
	it.each<[string, unknown, object[]]>([
		['a bare object', { id: 1, name: 'x' }, [{ id: 1, name: 'x' }]],
		['an array', [{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]],
		['{ok,data} with an object', { ok: true, data: { id: 1 } }, [{ id: 1 }]],
		['{success,data} with an array', { success: true, data: [{ id: 1 }] }, [{ id: 1 }]],
		['an array of texts', ['a@example.org', 'b'], [{ message: 'a@example.org' }, { message: 'b' }]],
		['an array of numbers', [1, 2], [{ value: 1 }, { value: 2 }]],
		['the answer of a pause', { ok: true, data: 'success' }, [{ ok: true, data: 'success' }]],
		['the answer of a write', { ok: true }, [{ ok: true }]],
	])('makes items of %s', (_, body, expected) => {
		expect(shapeOf(body, {}, 'POST')).toEqual(expected);
		expect(shapeOf(body, {}, 'GET')).toEqual(expected);
	});

	it.each(['success', 'Email added to the queue, will be sent out soon!'])(
		'makes an item of "%s" after a write, and takes it for no record',
		(text) => {
			expect(shapeOf(text, {}, 'POST')).toEqual([{ message: text }]);
			expect(() => shapeOf(text, {}, 'GET')).toThrow('The answer is not the record');
		},
	);

	it.each([true, false, 0, 7, null, undefined, '', {}, { success: true, data: {} }])(
		'takes %j for no record',
		(body) => {
			expect(() => shapeOf(body, {}, 'GET')).toThrow('The answer is not the record');
		},
	);

	it.each([[[]], [{ ok: true, data: [] }]])('makes no item of %j after a read', (body) => {
		expect(shapeOf(body, {}, 'GET')).toEqual([]);
	});

	it.each([[''], [undefined]])('makes an item of %j after a write', (body) => {
		expect(shapeOf(body, {}, 'POST')).toEqual([{ success: true }]);
	});

	it.each([['success'], [''], [{ ok: true, id: 1 }], [[]]])(
		'says that a record was deleted, whatever %j says',
		(body) => {
			expect(shapeOf(body, { deleted: true }, 'DELETE')).toEqual([{ deleted: true }]);
		},
	);

	it('takes the rows from where the operation says they are', () => {
		const body = { history: [{ type: 'SENT' }, { type: 'REPLY' }], from: 'a', to: 'b' };
		expect(shapeOf(body, { items: 'history' }, 'GET')).toEqual(body.history);
	});
});
