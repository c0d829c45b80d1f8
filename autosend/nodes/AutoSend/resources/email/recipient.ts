import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { objectOf } from '../../../kernel/definition/values';
import { recipientsIn } from '../../checks/recipients';
import { bcc, cc } from '../../fields/copies';
import { variablesOf } from './templateVariables';

const MOST_ADDRESSES = 50;

/** Who gets the email of an item; read with `recipientOf`. */
export const to: Field = {
	displayName: 'To',
	name: 'to',
	type: 'string',
	role: 'email',
	required: true,
	default: '',
	placeholder: 'e.g. name@example.com',
	description: "The recipient's email address, one per item",
};

/** Who else gets it, and what the recipient is called: entries of `options`. */
export const moreRecipients = {
	bcc,
	cc,
	toName: {
		displayName: 'To Name',
		name: 'toName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ana Ruiz',
		description: "The recipient's name",
	},
} satisfies Record<string, Field>;

/**
 * The recipient of an item with all that is theirs alone, as the API takes it in bulk.
 *
 * @param values the checked values of the item
 * @throws FieldError for what is no address, too many of them, and variables without a value
 */
export function recipientOf(values: IDataObject, json: IDataObject): IDataObject {
	const options = objectOf(values.options);
	const cc = recipientsIn(options.cc, 'CC');
	const bcc = recipientsIn(options.bcc, 'BCC');
	checkCount(1 + cc.length + bcc.length);
	const dynamicData = variablesOf(values, json);
	return {
		email: values.to,
		...(options.toName !== undefined && { name: options.toName }),
		...(dynamicData && { dynamicData }),
		...(cc.length && { cc }),
		...(bcc.length && { bcc }),
	} as IDataObject;
}

function checkCount(count: number): void {
	if (count <= MOST_ADDRESSES) return;
	throw new FieldError(
		`'To', 'CC' and 'BCC' have ${count} addresses`,
		`AutoSend takes at most ${MOST_ADDRESSES} per email. Split them over several items.`,
	);
}
