import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getFolders: OperationDefinition = {
	name: 'Get Many Folders',
	value: 'getFolders',
	action: 'Get many test folders',
	description: 'List the folders of placement tests',
	endpoint: 'GET /spam-test/folder',
	effects: 'read',
	// The docs declare no limit, offset and name, the older reference does.
	paging: { style: 'offset', max: 100, unsure: true },
	fields: [
		filters([
			{
				displayName: 'Name',
				name: 'name',
				type: 'string',
				default: '',
				placeholder: 'e.g. Q1',
				description: 'Only folders with this name. Unverified: the filter is not in the docs.',
				routing: { send: { type: 'query', property: 'name' } },
			},
		]),
	],
};
