import type { IDataObject } from 'n8n-workflow';

import type { Prepared } from '../../../kernel/definition/sources';
import { checkDays } from '../../checks/checkDays';

const ID_LISTS = ['campaign_ids', 'client_ids'];

/** The API knows these flags as the text `true` alone; off is to send none. */
const FLAGS = ['full_data', 'is_agency'];

/** `prepare` of all analytics, whose parameters are texts, also lists of IDs and flags. */
export function asTexts(_: IDataObject, { qs }: Prepared): void {
	for (const name of ID_LISTS) setText(qs, name, (qs[name] as number[] | undefined)?.join(','));
	for (const name of FLAGS) setText(qs, name, qs[name] === true ? 'true' : undefined);
	if (typeof qs.is_bounced === 'boolean') qs.is_bounced = String(qs.is_bounced);
}

/** The same for reports by date. No source limits how long their ranges are. */
export function asDatedTexts(values: IDataObject, request: Prepared): void {
	checkDays(request.qs);
	asTexts(values, request);
}

/** An empty list means all, and the API refuses empty texts. */
function setText(qs: IDataObject, name: string, text: string | undefined): void {
	if (text) qs[name] = text;
	else delete qs[name];
}
