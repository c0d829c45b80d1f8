import type { Field } from '../../nodes/kernel/definition/field';
import { resources } from '../../nodes/Smartlead/resources';

/** Names of the switches, in any collection, that keep the secrets of an answer. */
export const revealSwitches: string[] = resources
	.flatMap(({ operations }) => operations.flatMap(({ fields }) => fields))
	.flatMap(({ type, options }) => (type === 'collection' ? (options as Field[]) : []))
	.filter(({ role }) => role === 'reveal')
	.map(({ name }) => name);
