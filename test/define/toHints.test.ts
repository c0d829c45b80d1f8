import { toHints } from '../../nodes/Smartlead/define/toHints';
import { resources } from '../../nodes/Smartlead/resources';

const [pace, batching] = toHints(resources);

/** Whether a hint shows, by its expression as JavaScript. */
function shows(condition: unknown, items: number, operation: string, requestOptions?: object) {
	const [resource, value] = operation.split('.');
	const body = `return ${String(condition).replace(/^=\{\{|\}\}$/g, '')}`;
	// eslint-disable-next-line @n8n/community-nodes/no-dangerous-functions -- the expression under test
	return new Function('$input', '$parameter', body)(
		{ all: () => Array(items) },
		{ resource, operation: value, requestOptions },
	) as boolean;
}

it.each([
	[60, false],
	[61, true],
])('the pace is told for %s items: %s', (items, expected) => {
	expect(shows(pace.displayCondition, items, 'campaign.get')).toBe(expected);
});

it.each([
	[299, undefined, false],
	[300, undefined, true],
	[300, { batching: { batch: { batchSize: 20 } } }, false],
])('batching is advised for %s items with %j: %s', (items, requestOptions, expected) => {
	expect(shows(batching.displayCondition, items, 'campaign.get', requestOptions)).toBe(expected);
});

it.each(['campaignLead.add', 'blockList.add', 'leadList.importLeads'])(
	'nothing is told of %s, whose items share requests',
	(operation) => {
		for (const { displayCondition } of [pace, batching]) {
			expect(shows(displayCondition, 5_000, operation)).toBe(false);
		}
	},
);
