import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { mergeRawBody, rawBody } from '../../fields/rawBody';
import { listSpamFilters, testDescription, testSettings } from './testSettings';

export const createManualTest: OperationDefinition = {
	name: 'Create Manual Test',
	value: 'createManualTest',
	action: 'Create a manual placement test',
	description:
		'Start a one-off placement test, which sends real emails from your mailboxes to seed mailboxes and uses quota of the add-on. Unverified: Smartlead documents no fields for it, and these are of an older reference.',
	endpoint: 'POST /spam-test/manual',
	effects: 'sends-email',
	prepare: (values, request) => {
		listSpamFilters(request.body);
		mergeRawBody(values, request);
	},
	fields: [...testSettings, additionalFields([testDescription, rawBody])],
};
