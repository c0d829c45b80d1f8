import type { OperationDefinition } from '../../../kernel/definition/operation';
import { activeAutomationId } from '../../fields/automation';

export const pause: OperationDefinition = {
	name: 'Pause',
	value: 'pause',
	action: 'Pause an automation',
	description:
		'Hold an automation: no contact enters, and those inside wait at their step until you resume it',
	endpoint: 'POST /automations/{automationId}/pause',
	effects: 'write',
	fields: [activeAutomationId],
};
