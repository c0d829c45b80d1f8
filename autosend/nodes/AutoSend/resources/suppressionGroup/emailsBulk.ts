import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import { addressKey } from '../../../kernel/checks/addressKey';
import type { Bulk, BulkEntry } from '../../../kernel/definition/bulk';
import type { Field } from '../../../kernel/definition/field';
import { exactNumber } from '../../../kernel/definition/values';
import { REPEATED_CONTACT } from '../../contacts/contactRow';
import { emails } from '../../fields/emails';
import { optionalGroupId } from '../../fields/suppressionGroup';

const CHOICES: INodePropertyOptions[] = [
	{ name: 'One Suppression Group', value: 'group', description: 'The group you choose' },
	{ name: 'Global List', value: 'global', description: 'What holds for all email' },
];

/**
 * The addresses, and where they are put or taken off.
 *
 * @param otherwise what the API does where it is told of no group
 */
export function emailsFields(description: string, otherwise: INodePropertyOptions): Field[] {
	return [
		emails,
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'options',
			noDataExpression: true,
			default: 'group',
			description,
			options: [...CHOICES, otherwise],
		},
		{
			...optionalGroupId,
			required: true,
			displayOptions: { show: { scope: ['group'] } },
			description: 'The group whose email is meant. By ID takes the short one, such as K7M2Q.',
			routing: { send: { type: 'body', property: 'groupId' } },
		},
	];
}

/** Puts into the body that the global list is meant. */
export function putScope({ scope }: IDataObject, body: IDataObject): void {
	if (scope === 'global') body.isGlobal = true;
}

/**
 * The bulk of an operation with `emailsFields`.
 *
 * @param done what has become of an address that the answer counts, and the name of the counter
 */
export function emailsBulk(done: 'suppressed' | 'unsuppressed'): Bulk {
	return {
		property: 'emails',
		// No limit is published; this is that of contacts.
		max: 100,
		entries: emailEntries,
		repeated: REPEATED_CONTACT,
		results: (answer, sent) => {
			const result = countedResult(answer[done], sent.length, done);
			return sent.map(() => result);
		},
	};
}

function emailEntries({ emails: addresses, groupId }: IDataObject): BulkEntry[] {
	return (addresses as string[]).map((email) => ({
		value: email,
		key: addressKey(email),
		report: { email, ...(groupId !== undefined && { groupId }) },
	}));
}

/**
 * What the counter of an answer proves of each address of the request. No source says whether it
 * counts those that were in that state before.
 */
function countedResult(counter: unknown, sent: number, done: string): IDataObject {
	const count = exactNumber(counter);
	// One address can leave several groups.
	const isMore = typeof count === 'number' && count > 1;
	if (count === sent || (sent === 1 && isMore)) return { status: done };
	if (count === 0) {
		return {
			status: 'unchanged',
			reason: `AutoSend ${done} none of the addresses of this request; all may have been ${done} before`,
		};
	}
	const many = Number.isInteger(count) ? String(count) : 'an unknown number';
	return {
		status: 'unknown',
		reason: `AutoSend ${done} ${many} of the ${sent} addresses of this request and does not say which; the others may have been ${done} before`,
	};
}
