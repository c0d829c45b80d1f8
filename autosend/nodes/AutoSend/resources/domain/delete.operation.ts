import type { OperationDefinition } from '../../../kernel/definition/operation';
import { domainId } from '../../fields/domain';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a domain',
	description:
		'Delete a sending domain for good: no email can come from it any more. To use it again, you have to add and verify it anew.',
	endpoint: 'DELETE /domains/{domainId}',
	effects: 'destructive',
	output: { deleted: true },
	fields: [
		domainId,
		{
			displayName: 'Confirm Deleting the Domain',
			name: 'confirmDeletion',
			type: 'boolean',
			role: 'guard',
			default: false,
			description:
				'Whether all email from this domain may stop. Nothing is deleted until this is on.',
		},
	],
};
