import type { OperationDefinition } from '../../../kernel/definition/operation';
import { checkNotReserved } from '../../contacts/reservedNames';
import { propertyName } from '../../fields/contactProperty';

export const del: OperationDefinition = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a contact property',
	description: 'Delete a contact property and its values from all contacts, for good',
	endpoint: 'DELETE /contact-properties/name/{propertyName}',
	effects: 'destructive',
	output: { deleted: true },
	prepare: (values) => {
		const fix = 'Choose a property of your own from the list.';
		checkNotReserved(String(values.propertyName), propertyName.displayName, fix);
	},
	fields: [
		propertyName,
		{
			displayName: 'Confirm Deleting All Values',
			name: 'confirmDeletion',
			type: 'boolean',
			role: 'guard',
			default: false,
			description:
				'Whether every contact may lose its value of this property. Nothing is deleted until this is on.',
		},
	],
};
