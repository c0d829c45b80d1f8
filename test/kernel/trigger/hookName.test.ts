import { hookName } from '../../../nodes/kernel/trigger/hookName';

it.each([
	[undefined, ''],
	['Replies 😀', 'Replies 😀'],
	['n'.repeat(61), 'n'.repeat(60)],
	[`${'n'.repeat(58)}😀!`, `${'n'.repeat(58)}😀`],
	[`${'n'.repeat(59)}😀`, 'n'.repeat(59)],
])('calls the webhook of the workflow %s after %s', (workflowName, start) => {
	expect(hookName(workflowName, 'c0ffee12')).toBe(`n8n: ${start} (c0ffee12)`);
});
