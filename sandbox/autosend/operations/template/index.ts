import type { OperationHandlers } from '../handler';
import { getTemplates, searchTemplates } from './lists';
import { createTemplate, deleteTemplate, getTemplate, updateTemplate } from './records';

export const template: OperationHandlers = {
	'template.getMany': getTemplates,
	'template.search': searchTemplates,
	'template.get': getTemplate,
	'template.create': createTemplate,
	'template.update': updateTemplate,
	'template.delete': deleteTemplate,
};
