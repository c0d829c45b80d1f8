import type { Field } from '../../kernel/definition/field';
import { byId, fromList } from '../../kernel/definition/locatorModes';

const locator: Field = {
	displayName: 'Automation',
	name: 'automationId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The automation to work on',
};

const id = byId({
	example: '6fd0aa22bb33cc44dd55ee0e',
	pattern: '[0-9a-f]{24}',
	error: 'An automation ID has 24 digits and letters from a to f',
});

/** An automation that an operation acts on; fills `{automationId}` of the path, as those below do. */
export const automationId: Field = {
	...locator,
	modes: [fromList('searchAutomations', 'Select an automation…'), id],
};

/** An automation to pause. */
export const activeAutomationId: Field = {
	...locator,
	description: 'The automation to pause. The list offers the active ones.',
	modes: [fromList('searchActiveAutomations', 'Select an active automation…'), id],
};

/** An automation that may be changed. */
export const editableAutomationId: Field = {
	...locator,
	description: 'The automation to change. The list offers drafts and paused ones.',
	modes: [fromList('searchEditableAutomations', 'Select an automation…'), id],
};

/** An automation to resume. */
export const pausedAutomationId: Field = {
	...locator,
	description: 'The automation to resume. The list offers the paused ones.',
	modes: [fromList('searchPausedAutomations', 'Select a paused automation…'), id],
};
