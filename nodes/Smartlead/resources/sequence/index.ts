import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { getAll } from './getAll.operation';
import { save } from './save.operation';

export const sequence: ResourceDefinition = {
	name: 'Sequence',
	value: 'sequence',
	description: 'Read and write the email steps of a campaign',
	host: 'server',
	operations: [getAll, save],
};
