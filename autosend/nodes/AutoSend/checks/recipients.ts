import { isAddress } from '../../kernel/checks/address';
import { addressKey } from '../../kernel/checks/addressKey';
import { wordsOf } from '../../kernel/definition/entries';
import { FieldError } from '../../kernel/definition/fieldError';
import { shown } from '../../kernel/definition/shown';

/** An address as the API takes it. */
export interface Recipient {
	email: string;
	name?: string;
}

/** What stands between separators, of which names in quotes may have some. */
const PARTS = /(?:"[^"]*"|<[^<>]*>|[^,;\n"<])+/g;

const NAMED = /^(.*?)\s*<([^<>]*)>$/s;

/**
 * The addresses in a text, with their names where it has them, each address once:
 * `Ana <ana@example.com>, bo@example.org`.
 *
 * @param entered a text, or the parts of one
 * @param label of the field
 * @throws FieldError for what is no address
 */
export function recipientsIn(entered: unknown, label: string): Recipient[] {
	const parts = [entered ?? []].flat().join(', ').match(PARTS) ?? [];
	const recipients = parts.flatMap((part) => recipientsOf(part.trim(), label));
	const keys = recipients.map(({ email }) => addressKey(email));
	return recipients.filter((_, index) => keys.indexOf(keys[index]) === index);
}

function recipientsOf(part: string, label: string): Recipient[] {
	const [, quoted, bracketed] = NAMED.exec(part) ?? [];
	if (bracketed === undefined)
		return wordsOf(part).map((email) => checked({ email }, email, label));
	const name = quoted.replaceAll('"', '').trim();
	return [checked({ email: bracketed.trim(), ...(name && { name }) }, part, label)];
}

function checked(recipient: Recipient, text: string, label: string): Recipient {
	if (isAddress(recipient.email)) return recipient;
	throw new FieldError(
		`'${label}' cannot be "${shown(text)}"`,
		'Enter addresses such as name@example.com or Name <name@example.com>, separated by commas.',
	);
}
