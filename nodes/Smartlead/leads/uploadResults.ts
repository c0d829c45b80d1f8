import type { IDataObject } from 'n8n-workflow';

import { addressKey } from '../../kernel/checks/addressKey';
import type { BulkEntry } from '../../kernel/definition/bulk';
import { asText, exactNumber, isObject } from '../../kernel/definition/values';

/**
 * What became of each lead of an upload, as far as the answer tells. Smartlead counts the leads that
 * it took and skipped, and names only some of them; with "Return Lead IDs" it names those it has.
 */
export function uploadResults(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const named = namedResults(answer);
	const results = entries.map(({ key = '' }) => named.get(key));
	const rest = restResult(
		answer,
		entries.length,
		results.filter((result) => result === undefined).length,
		results.filter((result) => result?.status === 'added').length,
	);
	return results.map((result) => result ?? rest);
}

/** The results of the leads that the answer names, by `addressKey`. */
function namedResults(answer: IDataObject): Map<string, IDataObject> {
	const { emailToLeadIdMap: map, invalid_emails: invalid, unsubscribed_leads: left } = answer;
	const lists = isObject(map) ? map : {};
	return new Map([
		...withIds(lists.existingLeadsInOtherCampaigns, 'duplicateInOtherCampaign'),
		...withIds(lists.existingLeads, 'alreadyInCampaign'),
		...withIds(lists.newlyAddedLeads, 'added'),
		...addresses(left).map((key) => [key, { status: 'unsubscribed' }] as const),
		...addresses(invalid).map(
			(key) => [key, { status: 'invalidEmail', reason: 'Smartlead refused the address' }] as const,
		),
	]);
}

function withIds(list: unknown, status: string): Array<[string, IDataObject]> {
	const entries = Object.entries(isObject(list) ? list : {});
	return entries.map(([email, id]) => [addressKey(email), { status, lead_id: exactNumber(id) }]);
}

// A number in the old docs, an array live.
function addresses(list: unknown): string[] {
	const found = Array.isArray(list) ? (list as unknown[]) : [];
	return found.map((each) => addressKey(asText(isObject(each) ? each.email : each)));
}

/**
 * The result of the leads that the answer does not name: what its counters prove of all of them, and
 * no reason, since the answer gives none for any of them.
 *
 * @param rest how many those are
 * @param namedAsAdded how many others the answer names as added
 */
function restResult(
	answer: IDataObject,
	sent: number,
	rest: number,
	namedAsAdded: number,
): IDataObject {
	const count = exactNumber(answer.upload_count);
	const taken = Number.isInteger(count) ? Number(count) - namedAsAdded : NaN;
	if (taken === rest && Number(count) <= sent) return { status: 'added' };
	if (taken === 0)
		return { status: 'skipped', reason: `Smartlead did not add it${counted(answer)}` };
	const many = Number.isInteger(count) ? String(count) : 'an unknown number';
	return {
		status: 'unknown',
		reason: `Smartlead took ${many} of the ${sent} leads of this request and does not say which${counted(answer)}`,
	};
}

const COUNTERS = {
	block_count: 'on the block list',
	bounce_count: 'on the bounce list',
	duplicate_count: 'duplicates',
	lead_import_stopped_count: 'stopped by the import',
};

/** What the answer counts without saying of which leads. */
function counted(answer: IDataObject): string {
	const counts = Object.entries(COUNTERS).flatMap(([name, words]) => {
		const count = exactNumber(answer[name]);
		return typeof count === 'number' && count > 0 ? [`${count} ${words}`] : [];
	});
	const known = counts.length ? [`of this request it counted ${counts.join(', ')}`] : [];
	const full =
		answer.is_lead_limit_exhausted === true ? ["the account's lead limit is used up"] : [];
	return [...known, ...full].map((fact) => `; ${fact}`).join('');
}
