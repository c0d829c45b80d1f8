import type { OperationDefinition } from '../../../kernel/definition/operation';
import { automationId } from '../../fields/automation';
import { simplifiedAutomation } from './simplifiedAutomation';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get an automation',
	description: 'Get an automation with its steps, status and results',
	endpoint: 'GET /automations/{automationId}',
	effects: 'read',
	output: { simplify: simplifiedAutomation },
	fields: [automationId],
};
