import { addressesIn } from '../../kernel/checks/address';
import { FieldError } from '../../kernel/definition/fieldError';

/**
 * The addresses in a text as the API wants them, with commas between them and nothing else.
 *
 * @param most how many there may be
 * @throws FieldError for what is no address, and for none or too many
 */
export function checkedAddresses(text: unknown, label: string, most = Infinity): string {
	const addresses = addressesIn(text, label);
	if (addresses.length > most) {
		throw new FieldError(
			`'${label}' has ${addresses.length} addresses`,
			`Smartlead takes ${most === 1 ? 'one' : `at most ${most}`} here. Use one item each.`,
		);
	}
	return addresses.join(',');
}
