import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pausedAutomationId } from '../../fields/automation';

export const resume: OperationDefinition = {
	name: 'Resume',
	value: 'resume',
	action: 'Resume an automation',
	description:
		'Resume a paused automation: sends real email to the contacts inside it and to those who enter',
	endpoint: 'POST /automations/{automationId}/resume',
	effects: 'sends-email',
	fields: [pausedAutomationId],
};
