/* eslint-disable @n8n/community-nodes/no-dangerous-functions -- for the expression under test */
import { toHints } from '../../../nodes/kernel/form/toHints';
import { resources } from '../../../nodes/Smartlead/resources';
import { smartlead } from '../../../nodes/Smartlead/service';

const [pace] = toHints(resources, smartlead);

/** Whether a hint shows, by its expression as JavaScript. */
function shows(condition: unknown, items: number, operation: string) {
	const [resource, value] = operation.split('.');
	const body = `return ${String(condition).replace(/^=\{\{|\}\}$/g, '')}`;
	return new Function('$input', '$parameter', body)(
		{ all: () => Array(items) },
		{ resource, operation: value },
	) as boolean;
}

it.each([
	[60, false],
	[61, true],
])('the pace is told for %s items: %s', (items, expected) => {
	expect(shows(pace.displayCondition, items, 'campaign.get')).toBe(expected);
});

it.each(['campaignLead.add', 'blockList.add', 'leadList.importLeads'])(
	'nothing is told of %s, whose items share requests',
	(operation) => {
		expect(shows(pace.displayCondition, 5_000, operation)).toBe(false);
	},
);
