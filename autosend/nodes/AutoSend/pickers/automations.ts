import { labelOf } from '../../kernel/pickers/entries';
import type { Picker } from '../../kernel/pickers/picker';

/** All automations by name, with their state. */
export const automations: Picker = {
	path: '/automations',
	paging: {
		style: 'page',
		// Not published; the largest page of most lists.
		max: 100,
		total: 'data.pagination.total',
		pages: ['data.pagination.pages'],
	},
	items: 'workflowAutomations',
	entries: (rows) =>
		rows.map(({ id, name, status }) => ({ name: labelOf(name, status), value: id })),
};

export const activeAutomations = inState('active');

export const pausedAutomations = inState('paused');

/** Automations that may be changed, by their states, since the API lists one state at a time. */
export const editableAutomations: Picker[] = [inState('draft'), pausedAutomations];

function inState(status: string): Picker {
	return { ...automations, parameters: { status } };
}
