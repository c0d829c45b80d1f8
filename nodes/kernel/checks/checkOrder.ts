import { FieldError } from '../definition/fieldError';

/**
 * Checks that a range of times does not end before it begins; an end that is missing is open.
 *
 * @param labels of the fields for the two
 * @throws FieldError when it does
 */
export function checkOrder(
	from: unknown,
	to: unknown,
	labels: readonly [from: string, to: string],
): void {
	const isBefore = Date.parse(String(to)) < Date.parse(String(from));
	if (isBefore)
		throw new FieldError(`'${labels[1]}' is before '${labels[0]}'`, 'Swap the two times.');
}
