import type { NodeHint } from 'n8n-workflow';

import type { ResourceDefinition } from '../definition/operation';
import type { Service } from '../definition/service';

/**
 * What the editor says beside the input when each of many items is a request of its own, before
 * anybody waits for them.
 */
export function toHints(resources: ResourceDefinition[], service: Service): NodeHint[] {
	const { windows, words } = service.pace({});
	const aMinute = Math.min(...windows.map(({ limit, ms }) => (limit * 60_000) / ms));
	const bulk = resources.flatMap(({ value, operations }) =>
		operations.filter((each) => each.bulk).map((each) => `${value}.${each.value}`),
	);
	const isOneEach = `!${JSON.stringify(bulk)}.includes($parameter.resource + "." + $parameter.operation)`;
	const hint = (message: string, condition: string): NodeHint => ({
		message,
		displayCondition: `={{ ${condition} && ${isOneEach} }}`,
		whenToDisplay: 'beforeExecution',
		location: 'inputPane',
	});
	return [
		// Fewer are through within a minute.
		hint(
			`Each item uses one request. By default ${words} are sent, and further requests wait. If your plan allows more, raise <b>${service.paceField}</b> in the credential.`,
			`$input.all().length > ${aMinute}`,
		),
	];
}
