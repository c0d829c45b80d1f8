import type { IExecuteFunctions } from 'n8n-workflow';

import { itemContext } from '../../../nodes/kernel/input/itemContext';

/** Tells what it was asked for. */
const asked = (...names: unknown[]) => names.join(' ');

const context = {
	getInputData: () => ['first', 'second'],
	getNodeParameter: asked,
	evaluateExpression: asked,
	getCredentials: async (...names: unknown[]) => asked(...names),
	getNode: () => 'node',
	helpers: {
		assertBinaryData: asked,
		getBinaryDataBuffer: async (...names: unknown[]) => asked(...names),
		httpRequest: () => 'request',
	},
} as unknown as IExecuteFunctions;

it('speaks of its own item in all that depends on one', async () => {
	const item = itemContext(context, 1);
	expect(item.getItemIndex()).toBe(1);
	expect(item.getInputData()).toBe('second');
	expect(item.getNodeParameter('name', 'fallback')).toBe('name 1 fallback ');
	expect(item.evaluateExpression('expression', 0)).toBe('expression 1');
	expect(await item.getCredentials('smartleadApi')).toBe('smartleadApi 1');
	expect(item.helpers.assertBinaryData('file')).toBe('1 file');
	expect(await item.helpers.getBinaryDataBuffer('file')).toBe('1 file');
});

it('is the context of the node in all else', () => {
	const item = itemContext(context, 1);
	expect(item.getNode()).toBe('node');
	expect((item.helpers as unknown as IExecuteFunctions['helpers']).httpRequest({} as never)).toBe(
		'request',
	);
});
