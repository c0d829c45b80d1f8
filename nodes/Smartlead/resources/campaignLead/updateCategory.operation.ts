import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';
import { leadId } from '../../fields/lead';
import { categoryId, zeroClearsCategory } from '../../fields/leadCategory';

export const updateCategory: OperationDefinition = {
	name: 'Update Category',
	value: 'updateCategory',
	action: 'Update the category of a lead in a campaign',
	description: 'Set or clear the category of a lead inside a campaign, such as Interested',
	endpoint: 'POST /campaigns/{campaignId}/leads/{leadId}/category',
	effects: 'write',
	prepare: zeroClearsCategory,
	fields: [
		campaignId,
		leadId,
		categoryId,
		options([
			{
				displayName: 'Pause Lead',
				name: 'pauseLead',
				type: 'boolean',
				default: true,
				description: 'Whether to pause the lead in this campaign as well',
				routing: { send: { type: 'body', property: 'pause_lead' } },
			},
		]),
	],
};
