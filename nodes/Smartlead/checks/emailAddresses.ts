import { FieldError } from '../../kernel/definition/fieldError';

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/;

/**
 * The addresses in a text as the API wants them, with commas between them and nothing else.
 *
 * @param most how many there may be
 * @throws FieldError for what is no address, and for too many
 */
export function checkedAddresses(text: unknown, label: string, most = Infinity): string {
	const addresses = String(text)
		.split(/[,;\n]/)
		.map((address) => address.trim())
		.filter((address) => address !== '');
	const wrong = addresses.find((address) => !ADDRESS.test(address));
	if (wrong !== undefined || !addresses.length) {
		throw new FieldError(
			`'${label}' cannot be "${wrong ?? String(text)}"`,
			'Write email addresses such as name@example.com, without names.',
		);
	}
	if (addresses.length > most) {
		throw new FieldError(
			`'${label}' has ${addresses.length} addresses`,
			`Smartlead takes ${most === 1 ? 'one' : `at most ${most}`} here. Use one item each.`,
		);
	}
	return addresses.join(',');
}
