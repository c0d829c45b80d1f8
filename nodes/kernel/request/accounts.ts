import { createHash } from 'node:crypto';

import type { FunctionsBase } from 'n8n-workflow';

import type { Service } from '../definition/service';
import type { Account } from './account';
import { toAccount } from './account';

/**
 * The accounts of the items of a run. An expression in the credential may give each item another
 * key; equal credentials share an account.
 */
export class Accounts {
	private readonly known = new Map<string, Account>();

	constructor(private readonly service: Service) {}

	/**
	 * @param context of the item
	 * @throws n8n's own error when the node has no credential; UserError for an API Host that is no
	 * address
	 */
	async of(context: Pick<FunctionsBase, 'getCredentials'>): Promise<Account> {
		const credential = await context.getCredentials(this.service.credential);
		const id = createHash('sha256').update(JSON.stringify(credential)).digest('base64');
		const account = this.known.get(id) ?? toAccount(credential, this.service);
		this.known.set(id, account);
		return account;
	}
}
