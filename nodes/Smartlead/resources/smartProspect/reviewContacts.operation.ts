import type { OperationDefinition } from '../../../kernel/definition/operation';
import { filterId } from './searchLocators';

export const reviewContacts: OperationDefinition = {
	name: 'Review Contacts',
	value: 'reviewContacts',
	action: 'Review contacts of a search',
	description:
		'Mark the contacts of a search as reviewed, and return how many were marked and what has been fetched of them; spends no credits. Fetch Contacts comes next.',
	endpoint: 'PATCH /search-email-leads/review-contacts/{filterId}',
	effects: 'write',
	fields: [filterId],
};
