import { addressesIn } from '../checks/address';
import { FieldError } from '../definition/fieldError';

/** One email address. @throws FieldError for what is none, or more than one */
export function checkEmail(text: string, label: string): string {
	const addresses = addressesIn(text, label);
	if (addresses.length === 1) return addresses[0];
	throw new FieldError(
		`${label} has ${addresses.length} addresses`,
		'It takes one. Use one item for each address.',
	);
}

/** Email addresses without repeated ones. @throws FieldError for what is none */
export function checkEmails(text: string, label: string): string[] {
	return [...new Set(addressesIn(text, label))];
}
