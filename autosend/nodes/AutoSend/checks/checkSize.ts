import * as size from '../../kernel/checks/checkSize';

/**
 * Checks how long a text is.
 *
 * @throws FieldError for more characters than AutoSend takes
 */
export function checkLength(text: unknown, most: number, label: string): void {
	size.checkLength(text, most, label, 'AutoSend');
}
