import type { IDataObject } from 'n8n-workflow';

import type { BulkEntry } from '../../kernel/definition/bulk';
import { isEmpty, isObject } from '../../kernel/definition/values';

/**
 * What became of each lead of an upload, as far as the answer tells. Smartlead counts the leads it
 * skipped and lists only some of them by address; with "Return Lead IDs" it lists those it has.
 */
export function uploadFates(answer: IDataObject, entries: BulkEntry[]): IDataObject[] {
	const added = idsOf(answer, 'newlyAddedLeads');
	const inCampaign = idsOf(answer, 'existingLeads');
	const elsewhere = idsOf(answer, 'existingLeadsInOtherCampaigns');
	const invalid = addresses(answer.invalid_emails);
	const unsubscribed = addresses(answer.unsubscribed_leads);
	const rest = restFate(answer, entries.length);
	return entries.map(({ key = '' }) => {
		if (invalid.has(key))
			return { status: 'invalidEmail', reason: 'Smartlead refused the address' };
		if (unsubscribed.has(key)) return { status: 'unsubscribed' };
		if (added.has(key)) return { status: 'added', lead_id: added.get(key)! };
		if (inCampaign.has(key)) return { status: 'alreadyInCampaign', lead_id: inCampaign.get(key)! };
		if (elsewhere.has(key)) {
			return { status: 'duplicateInOtherCampaign', lead_id: elsewhere.get(key)! };
		}
		return rest;
	});
}

/** The fate of a lead that the answer names nowhere. */
function restFate(answer: IDataObject, sent: number): IDataObject {
	const { upload_count: count, is_lead_limit_exhausted: isFull } = answer;
	const hasMap = isObject(answer.emailToLeadIdMap);
	if (Number(count) === sent) return { status: 'added' };
	// Without the map, which ones came before the limit is not known.
	if (isFull === true && (hasMap || Number(count) === 0)) {
		return { status: 'skipped', reason: 'The lead limit of the account is used up' };
	}
	if (hasMap) {
		const reasons = [
			[answer.block_count, 'on the block list'],
			[answer.bounce_count, 'on the bounce list'],
			[answer.lead_import_stopped_count, 'stopped by the import'],
			[answer.duplicate_count, 'a duplicate'],
		].filter(([count]) => Number(count) > 0);
		if (reasons.length === 1)
			return { status: 'skipped', reason: `It is ${reasons[0][1] as string}` };
		const list = reasons.map(([, reason]) => reason as string).join(', or ');
		return { status: 'skipped', reason: list ? `It is ${list}` : 'Smartlead does not say why' };
	}
	return {
		status: 'unknown',
		reason: `Smartlead took ${isEmpty(count) ? 'an unknown number' : Number(count)} of the ${sent} leads of this request and does not say which${isFull === true ? '; the lead limit of the account is used up' : ''}`,
	};
}

function idsOf(answer: IDataObject, list: string): Map<string, number> {
	const map = isObject(answer.emailToLeadIdMap) ? answer.emailToLeadIdMap[list] : undefined;
	const entries = Object.entries(isObject(map) ? map : {});
	return new Map(entries.map(([email, id]) => [email.toLowerCase(), Number(id)]));
}

// A number in the old docs, an array live.
function addresses(list: unknown): Set<string> {
	const found = Array.isArray(list) ? (list as unknown[]) : [];
	return new Set(found.map((each) => String(isObject(each) ? each.email : each).toLowerCase()));
}
