import type { OperationDefinition } from '../../../kernel/definition/operation';
import { projectId } from '../../fields/project';

export const get: OperationDefinition = {
	name: 'Get',
	value: 'get',
	action: 'Get a project',
	description: 'Get a project with its domains, region and tracking. Needs an account key.',
	endpoint: 'GET /account/projects/{projectId}',
	effects: 'read',
	fields: [projectId],
};
