import type { OperationHandlers } from '../handler';
import { deleteAutomation, getAutomation, getAutomations } from './records';
import { createAutomation, updateAutomation } from './save';
import { pauseAutomation, resumeAutomation } from './status';

export const automation: OperationHandlers = {
	'automation.getMany': getAutomations,
	'automation.create': createAutomation,
	'automation.get': getAutomation,
	'automation.update': updateAutomation,
	'automation.delete': deleteAutomation,
	'automation.pause': pauseAutomation,
	'automation.resume': resumeAutomation,
};
