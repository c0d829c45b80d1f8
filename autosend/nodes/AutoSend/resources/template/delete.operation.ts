import type { OperationDefinition } from '../../../kernel/definition/operation';
import { templateId } from '../../fields/template';

export const deleteTemplate: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a template',
	description:
		'Delete a template for good. Emails that name it can no longer be sent, and nothing brings it back.',
	endpoint: 'DELETE /templates/{templateId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [templateId],
};
