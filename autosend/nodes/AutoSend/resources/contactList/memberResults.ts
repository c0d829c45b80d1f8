import type { IDataObject } from 'n8n-workflow';

import { addressKey } from '../../../kernel/checks/addressKey';
import type { BulkEntry } from '../../../kernel/definition/bulk';
import { textOf } from '../../../kernel/definition/readableText';
import { asText, isObject, objectOf, objectsIn } from '../../../kernel/definition/values';

/** What the answer says of single contacts: `addressKey` of an address or ID → its result. */
type Named = Map<string, IDataObject>;

/**
 * What became of each contact that was to be put on a list, as far as the answer tells. It counts,
 * and names those that it refuses; newer versions of the API also name those that are on the list.
 */
export function addedResults(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const { invalid, suppressed } = objectOf(answer.validation);
	const refused: Named = new Map([
		...failuresIn(answer.errors),
		...objectsIn(invalid).flatMap((each) => named(each, { status: 'invalidEmail' })),
	]);
	const others = entries.filter((entry) => !refused.has(nameOf(entry)));
	const rest = restResult(answer, others.length, ['added', 'alreadyInList']);
	const isSuppressed: Named = new Map(
		objectsIn(suppressed).flatMap((each) => named(each, { suppressed: true })),
	);
	const contacts: Named = new Map(objectsIn(answer.contacts).flatMap((each) => named(each, each)));

	return entries.map((entry) => {
		const name = nameOf(entry);
		const contact = contacts.get(name);
		return {
			...(refused.get(name) ?? (isOn(entry, contact) ? onList(rest) : rest)),
			...isSuppressed.get(name),
			...(contact?.id !== undefined && { contactId: contact.id }),
		};
	});
}

/** What became of each contact that was to be taken off a list; the answer counts them. */
export function removedResults(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const refused: Named = new Map(failuresIn(answer.errors));
	const others = entries.filter((entry) => !refused.has(nameOf(entry)));
	const rest = restResult(answer, others.length, ['removed', 'notInList']);
	return entries.map((entry) => refused.get(nameOf(entry)) ?? rest);
}

function nameOf({ key = '' }: BulkEntry): string {
	return addressKey(key);
}

/** A result under each name that a row gives to its contact. */
function named(row: IDataObject, result: IDataObject): Array<[string, IDataObject]> {
	return [row.email, row.contactId, row.id].flatMap((name) =>
		typeof name === 'string' ? [[addressKey(name), result]] : [],
	);
}

/** No source shows an entry of `errors`: it may be a row with the contact, or a sentence. */
function failuresIn(errors: unknown): Array<[string, IDataObject]> {
	return (Array.isArray(errors) ? (errors as unknown[]) : []).flatMap((each) => {
		const result = { status: 'failed', reason: reasonOf(each) };
		if (isObject(each)) return named(each, result);
		const words = asText(each).split(/[\s"'<>(),;:]+/);
		return words.map((word): [string, IDataObject] => [addressKey(word), result]);
	});
}

function reasonOf(error: unknown): string {
	const { message, error: text, reason } = objectOf(error);
	return [message, text, reason, error].map(textOf).find(Boolean) ?? 'AutoSend gave no reason';
}

/**
 * The result of the contacts that the answer does not name: the counter that counts all of them.
 *
 * @param count how many those are
 */
function restResult(answer: IDataObject, count: number, counters: string[]): IDataObject {
	const all = counters.find((counter) => answer[counter] === count);
	if (all !== undefined && count > 0) return { status: all };
	if (counters.every((counter) => answer[counter] === 0)) {
		return {
			status: 'skipped',
			reason: `AutoSend counts it neither as ${counters.join(' nor as ')}`,
		};
	}
	const counts = counters.map((counter) => `${asText(answer[counter])} ${counter}`);
	return {
		status: 'unknown',
		reason: `AutoSend does not say which: of ${count} contacts it counts ${counts.join(', ')}`,
	};
}

function isOn({ report }: BulkEntry, contact: IDataObject | undefined): boolean {
	const lists = contact?.listIds;
	return Array.isArray(lists) && (lists as unknown[]).includes(report.contactListId);
}

/** The contact is on the list now; whether it was before, only the counters can say. */
function onList(rest: IDataObject): IDataObject {
	return rest.status === 'unknown' ? { ...rest, status: 'inList' } : rest;
}
