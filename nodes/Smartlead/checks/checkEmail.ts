import { FieldError } from '../../kernel/definition/fieldError';

const EMAIL = /^[^\s@,;]+@[^\s@,;.]+(?:\.[^\s@,;.]+)+$/;

/**
 * Checks one email address.
 *
 * @throws FieldError for anything else
 */
export function checkEmail(text: unknown, label: string): void {
	if (EMAIL.test(String(text))) return;
	throw new FieldError(
		`'${label}' cannot be "${String(text)}"`,
		'Write an email address such as name@example.com.',
	);
}
