import { FieldError } from '../definition/fieldError';
import { asText } from '../definition/values';

/**
 * Checks an address, unless there is none.
 *
 * @throws FieldError for what no server could be called by
 */
export function checkWebUrl(url: unknown, label: string): void {
	if (url === undefined || /^https?:\/\/[^\s/?#]+/.test(asText(url))) return;
	throw new FieldError(
		`'${label}' is "${asText(url)}", which is no web address`,
		'Write it in full, with https:// in front.',
	);
}
