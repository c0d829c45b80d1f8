import type {
	DeclarativeRestApiSettings,
	IExecutePaginationFunctions,
	IHttpRequestOptions,
	INodeExecutionData,
} from 'n8n-workflow';

import { FieldError } from '../definition/fieldError';
import type { ResourceDefinition } from '../definition/operation';
import type { Service } from '../definition/service';
import { readerOf } from '../input/itemContext';
import { prepareItem } from '../input/prepareItem';
import type { Account } from '../request/account';
import type { ItemsRun } from './itemsRun';
import { joinRun } from './itemsRun';
import { runBulk } from './runBulk';
import { sendItem } from './sendItem';
import { settleItem } from './settleItem';

/**
 * The pagination function of the node. n8n calls it instead of sending a declarative request, once
 * an item, with the request as the routing of the fields has put it together.
 *
 * It serves where n8n passes over the custom operations: for older AI agents, and where an
 * expression gives resource or operation. Both roads lead through `prepareItem` and `sendItem`.
 */
export function runOperation(resources: ResourceDefinition[], service: Service) {
	const operations = new Map(
		resources.flatMap(({ value, host, operations: all }) =>
			all.map((operation) => [`${value}.${operation.value}`, { operation, host }] as const),
		),
	);
	return async function (
		this: IExecutePaginationFunctions,
		{ options }: DeclarativeRestApiSettings.ResultOptions,
	): Promise<INodeExecutionData[]> {
		const itemsRun = joinRun(this, service);
		return await settleItem(this, itemsRun, async () => {
			const { operation, host } = chosen(this);
			if (operation.bulk) {
				const account = await loaded(this, itemsRun);
				const item = {
					index: this.getItemIndex(),
					json: this.getInputData().json,
					reader: readerOf(this),
					account: async () => account,
				};
				return await runBulk({ context: this, items: [item], run: itemsRun.run }, operation, host);
			}
			const request = options as IHttpRequestOptions;
			const values = prepareItem(this, operation, request);
			const account = await loaded(this, itemsRun);
			// n8n's routing has taken that of the first item's credential.
			request.baseURL = account.baseUrl(host);
			return await sendItem(this, operation, values, request, itemsRun.run, account);
		});
	};

	function chosen(context: IExecutePaginationFunctions) {
		const resource = context.getNodeParameter('resource') as string;
		const value = context.getNodeParameter('operation') as string;
		const found = operations.get(`${resource}.${value}`);
		if (found) return found;
		throw new FieldError(
			`'Operation' has the value "${value}", which 'Resource' "${resource}" does not have`,
			'Choose the operation from the list.',
		);
	}
}

/** The account of an item, once nothing is left that could keep the run from being sent whole. */
async function loaded(context: IExecutePaginationFunctions, itemsRun: ItemsRun): Promise<Account> {
	const account = await itemsRun.load(context);
	itemsRun.stopIfIncomplete();
	await itemsRun.ready();
	return account;
}
