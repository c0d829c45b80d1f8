import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignOfLead } from '../../fields/campaign';
import { emailLeadMapId } from '../../fields/emailLeadMapId';
import { categoryId, zeroClearsCategory } from '../../fields/leadCategory';

export const updateCategory: OperationDefinition = {
	name: 'Update Category',
	value: 'updateCategory',
	action: 'Update the category of a conversation',
	description: 'Set or clear the category of the lead of a conversation, such as Interested',
	endpoint: 'PATCH /master-inbox/update-category',
	effects: 'write',
	prepare: zeroClearsCategory,
	fields: [campaignOfLead, emailLeadMapId, categoryId],
};
