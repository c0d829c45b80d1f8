import { filters } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { mergeRawBody, rawBody } from '../../fields/rawBody';

export const getManyTests: OperationDefinition = {
	name: 'Get Many Tests',
	value: 'getManyTests',
	action: 'Get many placement tests',
	description:
		'List the placement tests of the account with their state and schedule. Unverified: its parameters are of an older reference.',
	endpoint: 'POST /spam-test/report',
	effects: 'read',
	paging: { style: 'offset', max: 100, in: 'body', unsure: true },
	prepare: mergeRawBody,
	fields: [
		filters([
			rawBody,
			{
				displayName: 'Test Type',
				name: 'testType',
				type: 'options',
				default: 'manual',
				description: 'Only tests of this type',
				options: [
					{ name: 'Automated', value: 'auto' },
					{ name: 'Manual', value: 'manual' },
				],
				routing: { send: { type: 'query', property: 'testType' } },
			},
		]),
	],
};
