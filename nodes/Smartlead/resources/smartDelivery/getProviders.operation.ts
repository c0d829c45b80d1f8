import type { OperationDefinition } from '../../../kernel/definition/operation';

export const getProviders: OperationDefinition = {
	name: 'Get Providers',
	value: 'getProviders',
	action: 'Get the seed providers',
	description: 'List the regions with the mailbox providers whose seed mailboxes a test can use',
	endpoint: 'GET /spam-test/seed/providers',
	effects: 'read',
	paging: { style: 'none' },
	// Bare in the docs; other routes of this host have a wrapper, which makes this name likely.
	output: { items: 'providers' },
	fields: [],
};
