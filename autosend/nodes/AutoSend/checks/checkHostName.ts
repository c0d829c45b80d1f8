import { isDomain } from '../../kernel/checks/address';
import { FieldError } from '../../kernel/definition/fieldError';
import { shown } from '../../kernel/definition/shown';

/**
 * Checks a bare host name, unless there is none.
 *
 * @throws FieldError for a web address, a path and anything else that is none
 */
export function checkHostName(name: unknown, label: string): void {
	if (name === undefined || isDomain(String(name))) return;
	throw new FieldError(
		`'${label}' cannot be "${shown(name)}"`,
		'Enter the bare host name, e.g. example.com, without https:// and without a path.',
	);
}
