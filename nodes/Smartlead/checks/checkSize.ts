import * as size from '../../kernel/checks/checkSize';

const SERVICE = 'Smartlead';

/**
 * Checks how many entries a list has.
 *
 * @throws FieldError for more than Smartlead takes at once
 */
export function checkAtMost(list: unknown, most: number, label: string): void {
	size.checkCount(list, most, label, SERVICE);
}

/**
 * Checks how long a text is.
 *
 * @param fix what to do about a longer one
 * @throws FieldError for more characters than Smartlead takes
 */
export function checkLength(text: unknown, most: number, label: string, fix?: string): void {
	size.checkLength(text, most, label, SERVICE, fix);
}
