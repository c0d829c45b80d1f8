import type { OperationDefinition } from '../../../kernel/definition/operation';
import { mergeRawBody, rawBodyOptions } from '../../fields/rawBody';

export const deleteTests: OperationDefinition = {
	name: 'Delete Tests',
	value: 'deleteTests',
	action: 'Delete placement tests',
	description:
		'Delete placement tests with their results, which cannot be undone; the tests of all input items go into one request. Unverified: its parameters are of an older reference.',
	endpoint: 'POST /spam-test/delete',
	effects: 'destructive',
	bulk: {
		property: 'spamTestIds',
		// Not published.
		max: 100,
		entries: ({ spamTestIds }) =>
			(spamTestIds as Array<number | string>).map((id) => ({
				value: id,
				key: String(id),
				report: { spam_test_id: id },
			})),
		repeated: { status: 'duplicateInInput' },
		// The answer speaks of all of them; a request that fails is an error.
		results: (_, entries) => entries.map(() => ({ deleted: true })),
	},
	prepare: mergeRawBody,
	fields: [
		{
			displayName: 'Test Names or IDs',
			name: 'spamTestIds',
			type: 'multiOptions',
			required: true,
			role: 'textId',
			typeOptions: { loadOptionsMethod: 'getDeliveryTests' },
			default: [],
			description:
				'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
			routing: { send: { type: 'body', property: 'spamTestIds' } },
		},
		rawBodyOptions,
	],
};
