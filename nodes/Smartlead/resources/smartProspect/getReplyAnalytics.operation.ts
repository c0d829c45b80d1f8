import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getReplyAnalytics: OperationDefinition = {
	name: 'Get Reply Analytics',
	value: 'getReplyAnalytics',
	action: 'Get reply analytics of contacts',
	description:
		'Get how many of the fetched contacts replied this month and the month before, and the change in percent',
	endpoint: 'GET /search-email-leads/reply-analytics',
	effects: 'read',
	fields: [],
};
