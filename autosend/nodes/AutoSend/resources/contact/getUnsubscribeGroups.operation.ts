import type { OperationDefinition } from '../../../kernel/definition/operation';
import { contactId } from '../../fields/contact';

export const getUnsubscribeGroups: OperationDefinition = {
	name: 'Get Unsubscribe Groups',
	value: 'getUnsubscribeGroups',
	action: 'Get the unsubscribe groups of a contact',
	description: 'List the suppression groups whose email a contact no longer gets',
	endpoint: 'GET /contacts/{contactId}/unsubscribe-groups',
	effects: 'read',
	paging: { style: 'none' },
	output: { items: 'groups' },
	fields: [contactId],
};
