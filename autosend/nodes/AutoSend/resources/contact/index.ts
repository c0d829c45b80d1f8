import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { bulkUpsert } from './bulkUpsert.operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { deleteByUserId } from './deleteByUserId.operation';
import { duplicate } from './duplicate.operation';
import { get } from './get.operation';
import { getUnsubscribeGroups } from './getUnsubscribeGroups.operation';
import { removeByEmails } from './removeByEmails.operation';
import { searchByEmails } from './searchByEmails.operation';
import { upsert } from './upsert.operation';

export const contact: ResourceDefinition = {
	name: 'Contact',
	value: 'contact',
	description: 'Save, find and delete the people you email',
	host: 'api',
	operations: [
		create,
		upsert,
		bulkUpsert,
		del,
		removeByEmails,
		deleteByUserId,
		duplicate,
		get,
		searchByEmails,
		getUnsubscribeGroups,
	],
};
