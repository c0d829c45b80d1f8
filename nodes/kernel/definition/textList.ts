import type { Field } from './field';

/**
 * `routing.send.value` of a string field that is sent as a list: texts with commas or line breaks
 * between them, or an array that an expression gives. `checkFields` then takes both, trims the
 * entries and drops blank and repeated ones.
 */
export const asTextList =
	'={{ Array.isArray($value) ? $value : String($value ?? "").split(/[,\\n]/) }}';

/** Whether a field takes a list of texts. */
export function isTextList({ routing }: Field): boolean {
	return routing?.send?.value === asTextList;
}
