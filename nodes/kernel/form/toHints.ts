import type { NodeHint } from 'n8n-workflow';

import type { ResourceDefinition } from '../definition/operation';

/**
 * What the editor says beside the input when each of many items is a request of its own, before
 * anybody waits for them.
 */
export function toHints(resources: ResourceDefinition[]): NodeHint[] {
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
		// The default of the credential.
		hint(
			'Each item is a request. 60 a minute go out, or what <b>Requests per Minute</b> in the credential says, and the others wait. Raise it there if your plan allows more.',
			'$input.all().length > 60',
		),
	];
}
