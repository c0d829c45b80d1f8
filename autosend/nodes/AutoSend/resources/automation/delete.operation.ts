import type { OperationDefinition } from '../../../kernel/definition/operation';
import { automationId } from '../../fields/automation';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete an automation',
	description:
		'Delete an automation for good: contacts inside it leave at once. To hold it, use Pause.',
	endpoint: 'DELETE /automations/{automationId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [automationId],
};
