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
import { readRequestOptions } from './requestOptions';
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
		const sending = send(this, itemsRun, options as IHttpRequestOptions);
		return await settleItem(this, itemsRun.run, sending);
	};

	async function send(
		context: IExecutePaginationFunctions,
		itemsRun: ItemsRun,
		options: IHttpRequestOptions,
	): Promise<INodeExecutionData[]> {
		const { run } = itemsRun;
		const { operation, host } = chosen(context);
		if (operation.bulk) {
			const account = await loaded(context, itemsRun);
			const item = {
				index: context.getItemIndex(),
				json: context.getInputData().json,
				reader: readerOf(context),
				account: async () => account,
			};
			return await runBulk({ context, items: [item], run }, operation, host);
		}
		// n8n's routing takes them as they are.
		Object.assign(options, readRequestOptions(context));
		const values = prepareItem(context, operation, options);
		const account = await loaded(context, itemsRun);
		// n8n's routing has taken that of the first item's credential.
		options.baseURL = account.baseUrl(host);
		return await sendItem(context, run, account, { operation, values, options });
	}

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
