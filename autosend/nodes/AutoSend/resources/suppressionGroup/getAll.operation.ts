import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getAll: OperationDefinition = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many suppression groups',
	description: 'List the suppression groups of the project with how many addresses each holds',
	endpoint: 'GET /suppression-groups',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'groups' },
	fields: [
		filters([
			{
				displayName: 'Global',
				name: 'isGlobal',
				type: 'boolean',
				default: true,
				description: 'Whether to list only groups that hold for all email, or only the others',
				routing: { send: { type: 'query', property: 'isGlobal' } },
			},
			{
				displayName: 'Include Global Groups',
				name: 'includeGlobal',
				type: 'boolean',
				default: true,
				description: 'Whether to list groups that hold for all email beside the others',
				routing: { send: { type: 'query', property: 'includeGlobal' } },
			},
		]),
	],
};
