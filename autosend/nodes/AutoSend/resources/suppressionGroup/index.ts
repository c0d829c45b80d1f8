import type { ResourceDefinition } from '../../../kernel/definition/operation';
import { create } from './create.operation';
import { del } from './delete.operation';
import { get } from './get.operation';
import { getAll } from './getAll.operation';
import { getEntries } from './getEntries.operation';
import { getForEmail } from './getForEmail.operation';
import { suppressEmails } from './suppressEmails.operation';
import { unsuppressEmails } from './unsuppressEmails.operation';
import { update } from './update.operation';

export const suppressionGroup: ResourceDefinition = {
	name: 'Suppression Group',
	value: 'suppressionGroup',
	description: 'Manage unsubscribe groups, and who gets no email of them',
	host: 'api',
	operations: [
		create,
		del,
		get,
		getEntries,
		getForEmail,
		getAll,
		suppressEmails,
		unsuppressEmails,
		update,
	],
};
