import type { INodeParameters } from 'n8n-workflow';

import type { Field } from '../../nodes/kernel/definition/field';
import type { ResourceDefinition } from '../../nodes/kernel/definition/operation';
import { isObject } from '../../nodes/kernel/definition/values';

/** Parameters without what asks for secrets, and with whole rows in the output. */
export function unrevealed(
	resources: ResourceDefinition[],
	parameters: INodeParameters,
): INodeParameters {
	const switches = revealSwitches(resources);
	const entries = Object.entries(parameters).map(([name, value]) => {
		if (!isObject(value)) return [name, value];
		const kept = Object.entries(value).filter(([key]) => !switches.includes(key));
		return [name, Object.fromEntries(kept)];
	});
	return { ...(Object.fromEntries(entries) as INodeParameters), simplify: false };
}

/** Names of the switches, in any collection, that keep the secrets of an answer. */
function revealSwitches(resources: ResourceDefinition[]): string[] {
	return resources
		.flatMap(({ operations }) => operations.flatMap(({ fields }) => fields))
		.flatMap(({ type, options }) => (type === 'collection' ? (options as Field[]) : []))
		.filter(({ role }) => role === 'reveal')
		.map(({ name }) => name);
}
