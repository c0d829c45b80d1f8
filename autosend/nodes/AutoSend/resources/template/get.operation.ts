import type { OperationDefinition } from '../../../kernel/definition/operation';
import { templateId } from '../../fields/template';
import { simplifiedTemplate } from './simplifiedTemplate';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a template',
	description: 'Get a template with its HTML, plain text and variables',
	endpoint: 'GET /templates/{templateId}',
	effects: 'read',
	output: { simplify: simplifiedTemplate },
	fields: [templateId],
};
