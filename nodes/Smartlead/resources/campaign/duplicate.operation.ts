import { options } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { campaignId } from '../../fields/campaign';

export const duplicate: OperationDefinition = {
	name: 'Duplicate',
	value: 'duplicate',
	action: 'Duplicate a campaign',
	description: 'Copy a campaign into a new draft, named as the original with " - copy" behind it',
	endpoint: 'POST /campaigns/{campaignId}/duplicate',
	effects: 'write',
	fields: [
		campaignId,
		options([
			{
				displayName: 'Copy Client',
				name: 'duplicateClientLabel',
				type: 'boolean',
				default: true,
				description: 'Whether the copy belongs to the same client',
				routing: { send: { type: 'body', property: 'duplicate_client_label' } },
			},
			{
				displayName: 'Copy Subsequences',
				name: 'duplicateSubSequence',
				type: 'boolean',
				default: true,
				description: 'Whether to copy the subsequences of the campaign too',
				routing: { send: { type: 'body', property: 'duplicate_sub_sequence' } },
			},
		]),
	],
};
