import type {
	DeclarativeRestApiSettings,
	IDataObject,
	IExecutePaginationFunctions,
	IHttpRequestMethods,
	IHttpRequestOptions,
	INodeExecutionData,
} from 'n8n-workflow';

import { fillPath, parseEndpoint } from '../definition/endpoint';
import { FieldError } from '../definition/fieldError';
import type {
	Effects,
	OperationDefinition,
	Prepared,
	ResourceDefinition,
} from '../definition/operation';
import { isBulk, runBulk } from './runBulk';
import { isMissing, toApiError } from '../request/errors';
import { baseUrl } from '../../Smartlead/api/hosts';
import { inputFile } from '../input/inputFile';
import { toNodeError } from './nodeError';
import { rowPaths, simplified, toItems, toJson } from '../output/output';
import { fetchRows } from '../output/paging';
import { prepareItem, readerOf } from '../input/prepareItem';
import { reportRows } from '../output/report';
import type { Caller } from '../request/request';
import { request } from '../request/request';
import type { ItemsRun } from '../request/run';
import { joinRun } from '../request/run';
import { resolveLeads } from '../../Smartlead/api/resolveLeads';
import { asksForSecrets, scrubberFor, withoutSecrets } from '../request/secrets';
import { returnsFailedItems } from '../request/toolCall';
import { isEmpty } from '../definition/values';

/**
 * The pagination function of the node. n8n calls it instead of sending a declarative request, once
 * an item, with the request as the routing of the fields has put it together.
 *
 * It serves where n8n passes over the custom operations: for older AI agents, and where an
 * expression gives resource or operation. Both roads lead through `prepareItem` and `sendItem`.
 */
export function runOperation(resources: ResourceDefinition[]) {
	const operations = new Map(
		resources.flatMap(({ value, host, operations: all }) =>
			all.map((operation) => [`${value}.${operation.value}`, { operation, host }] as const),
		),
	);
	return async function (
		this: IExecutePaginationFunctions,
		{ options }: DeclarativeRestApiSettings.ResultOptions,
	): Promise<INodeExecutionData[]> {
		const itemsRun = joinRun(this);
		return await settleItem(this, itemsRun, async () => {
			const { operation, host } = chosen(this);
			if (isBulk(operation)) {
				const index = this.getItemIndex();
				const items = [{ index, json: this.getInputData().json, reader: readerOf(this) }];
				await itemsRun.account();
				itemsRun.stopIfIncomplete();
				return await runBulk({ context: this, items, run: itemsRun.run }, operation, host);
			}
			const values = prepareItem(this, operation, options as IHttpRequestOptions);
			return await sendItem(this, operation, values, options as IHttpRequestOptions, itemsRun);
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

/**
 * The outcome of one item: items that know their input item; with Continue On Fail, the error as an
 * item; without, an error that stops the run. None where the run has stopped before it was sent.
 *
 * @throws NodeApiError or NodeOperationError
 */
export async function settleItem(
	context: IExecutePaginationFunctions,
	{ run }: ItemsRun,
	work: () => Promise<INodeExecutionData[]>,
): Promise<INodeExecutionData[]> {
	const index = context.getItemIndex();
	const pairedItem = { item: index };
	try {
		const items = await work();
		return items.map((item) => ({ pairedItem, ...item }));
	} catch (error) {
		// Not sent, because another item has failed or the execution was cancelled. The failed item is
		// reported itself.
		if (error === run.stopReason) return [];
		const nodeError = toNodeError(context.getNode(), error, index);
		if (returnsFailedItems(context)) {
			// With an `error` beside `json`, n8n would not add the input's fields on the error output.
			return [{ json: { error: nodeError.message }, pairedItem }];
		}
		run.stop(new Error('Another item failed'));
		throw nodeError;
	}
}

/**
 * Sends a prepared request through the one road (`request`), and pages through lists.
 *
 * @param values what `prepareItem` has returned
 * @throws NodeApiError for what the API refuses, or the reason for which the run has stopped
 */
export async function sendItem(
	context: IExecutePaginationFunctions,
	operation: OperationDefinition,
	values: IDataObject,
	options: IHttpRequestOptions,
	itemsRun: ItemsRun,
): Promise<INodeExecutionData[]> {
	const { endpoint, paging, output = {}, notFound, complete } = operation;
	const { method } = parseEndpoint(endpoint);
	const effects = repeatedAs(operation.effects, method);

	const shared = await itemsRun.account();
	itemsRun.stopIfIncomplete();
	const account = { ...shared, scrub: scrubberFor(operation.fields, values, shared.scrub) };
	const itemIndex = context.getItemIndex();
	// An item writes, sends or spends by one request; what else it sends only reads.
	const caller = { context, run: itemsRun.run, account, itemIndex, identity: [itemIndex] };
	const read = async (path: string, qs: IDataObject) => {
		const url = { baseURL: baseUrl('server', account.apiHost), url: path, qs };
		return (await request(caller, { ...options, ...url, method: 'GET', body: {} }, 'read')).body;
	};
	await resolveLeads(operation.fields, values, options, read);
	const file = async (field: string) => await inputFile(context, field);
	await complete?.(values, options as Prepared, { read, file });
	options.url = fillPath(options.url, values);

	if (operation.emptyBody && isEmpty(options.body)) {
		options.body = '{}';
		options.headers = { ...options.headers, 'content-type': 'application/json' };
	}
	if (output.file) {
		const download = { ...options, encoding: 'arraybuffer' as const, json: false };
		// Even an empty list has its line of headings.
		const { body } = await request(caller, download, effects, { hasContent: true });
		return await output.file(context, body as Buffer, values);
	}
	const { mayBeUnchanged } = output;
	// Zero bytes are one of the ways in which the core host says "not found".
	const hasContent = effects === 'read' && notFound === undefined;
	const send = async (page: IHttpRequestOptions) => {
		const expected = { mayBeUnchanged, hasContent };
		const { body, status } = await request(caller, page, effects, expected);
		if (notFound && isMissing(body)) throw missing(caller, notFound, status);
		return asksForSecrets(values) ? body : withoutSecrets(body, output.reveals);
	};
	const carried = (page: unknown[], answer: unknown) => {
		const more = definedOf(output.carry?.(answer, values) ?? {});
		return page.map((row) => ({ ...toJson(row), ...more }));
	};
	const single = async () => {
		const answer = await send(options);
		return carried(toItems(answer, output, method), answer);
	};
	const rows = paging
		? await fetchRows(paging, rowPaths(output), options, wantedRows(values), send, carried)
		: await single();
	return simplifyRows(rows as IDataObject[], operation, values, options).map((json) => ({ json }));
}

function simplifyRows(
	rows: IDataObject[],
	{ output = {} }: OperationDefinition,
	values: IDataObject,
	{ qs }: IHttpRequestOptions,
): IDataObject[] {
	const { simplify, report } = output;
	if (values.simplify === false) return rows;
	if (report) return rows.flatMap((row) => reportRows(row, report, qs as IDataObject));
	return simplify ? rows.map((row) => simplified(row, simplify)) : rows;
}

/** What an operation counts as when it breaks: a list of mailboxes is only read, passwords or not. */
function repeatedAs(effects: Effects, method: IHttpRequestMethods): Effects {
	return effects === 'returns-secret' && method === 'GET' ? 'read' : effects;
}

function definedOf(values: IDataObject): IDataObject {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function wantedRows({ returnAll, limit }: IDataObject): number {
	return returnAll === true ? Infinity : ((limit as number) ?? 50);
}

function missing({ context, account, itemIndex }: Caller, notFound: string, status: number) {
	const failure = {
		message: `The ${notFound} was not found`,
		description: `Smartlead has no such ${notFound} in this account. Choose it from the list, or check its ID.`,
		httpCode: status === 200 ? '404' : String(status),
	};
	return toApiError(context.getNode(), failure, account.scrub, itemIndex);
}
