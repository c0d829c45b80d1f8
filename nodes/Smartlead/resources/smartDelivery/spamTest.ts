import type { Field } from '../../../kernel/definition/field';
import { listOrId } from '../../../kernel/definition/locatorModes';

/**
 * The test that an operation acts on; fills `{spamTestId}` of the path. Its id is a text such as
 * `test_001` in samples of the docs and a number in the older reference.
 */
export const spamTestId: Field = {
	displayName: 'Test',
	name: 'spamTestId',
	type: 'resourceLocator',
	required: true,
	role: 'textId',
	default: { mode: 'list', value: '' },
	description: 'The placement test to work on',
	modes: listOrId({
		search: 'searchDeliveryTests',
		placeholder: 'Select a test…',
		example: '1201',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A test ID is a number or a text such as test_001',
	}),
};
