import { FieldError } from '../definition/fieldError';

/**
 * Checks how many entries a list has.
 *
 * @param service as users call it
 * @throws FieldError for more than the service takes at once
 */
export function checkCount(list: unknown, most: number, label: string, service: string): void {
	if (!Array.isArray(list) || list.length <= most) return;
	throw new FieldError(
		`'${label}' has ${list.length} entries`,
		`${service} takes at most ${most} at once. Split them over several items.`,
	);
}

/**
 * Checks how long a text is.
 *
 * @param service as users call it
 * @param fix what to do about a longer one
 * @throws FieldError for more characters than the service takes
 */
export function checkLength(
	text: unknown,
	most: number,
	label: string,
	service: string,
	fix = 'Shorten it.',
): void {
	if (typeof text !== 'string' || text.length <= most) return;
	throw new FieldError(
		`'${label}' has ${text.length} characters`,
		`${service} takes at most ${most}. ${fix}`,
	);
}
