import type { IDataObject } from 'n8n-workflow';

import type { Output } from '../../../kernel/definition/output';
import { objectOf } from '../../../kernel/definition/values';

/** The output of one campaign, with its `id` for the next operation: older docs say `campaignId`. */
export const withId = {
	carry: (answer: unknown): IDataObject => {
		const { id, campaignId } = objectOf(objectOf(answer).data);
		return { id: id ?? campaignId };
	},
} satisfies Output;
