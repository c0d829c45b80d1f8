import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { getAll } from './getAll.operation';
import { resume } from './resume.operation';

export const campaign: ResourceDefinition = {
	name: 'Campaign',
	value: 'campaign',
	description: 'Find campaigns and go on sending them',
	host: 'api',
	operations: [getAll, resume],
};
