import type {
	IDataObject,
	IExecutePaginationFunctions,
	IHttpRequestOptions,
	INodeExecutionData,
} from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import { fillPath, parseEndpoint } from '../definition/endpoint';
import type { OperationDefinition } from '../definition/operation';
import type { Prepared, Read } from '../definition/sources';
import { isEmpty } from '../definition/values';
import { inputFile } from '../input/inputFile';
import { fetchRows } from '../output/paging';
import { rowPaths } from '../output/rows';
import { chosenForm, shape, withCarried } from '../output/shape';
import type { Account } from '../request/account';
import { request } from '../request/request';
import type { Run } from '../request/run';
import { asksForSecrets, withoutEntered } from '../request/secrets';
import type { Session } from '../request/session';

/**
 * Sends a prepared request through the one road (`request`), pages through lists, and shapes what
 * comes.
 *
 * @param values what `prepareItem` has returned
 * @param shared the account of the item, and of others
 * @throws NodeApiError for what the API refuses, or the reason for which the run has stopped
 */
export async function sendItem(
	context: IExecutePaginationFunctions,
	operation: OperationDefinition,
	values: IDataObject,
	options: IHttpRequestOptions,
	run: Run,
	shared: Account,
): Promise<INodeExecutionData[]> {
	const { fields, output = {} } = operation;
	const scrub = (text: string) => withoutEntered(shared.scrub(text), fields, values);
	const account = { ...shared, scrub };
	const itemIndex = context.getItemIndex();
	// An item writes, sends or spends by one request; what else it sends only reads.
	const session: Session = { context, run, account, itemIndex, identity: [itemIndex] };
	await completeRequest(context, session, operation, values, options);
	if (output.file) {
		const content = await download(session, operation, options);
		return await output.file(context, content, values);
	}
	const rows = await fetchItems(session, operation, values, options);
	return rows.map((json) => ({ json }));
}

/** Puts in what had to be looked up or read first, and fills the path. */
async function completeRequest(
	context: IExecutePaginationFunctions,
	session: Session,
	{ fetchMissing, emptyBody, fields }: OperationDefinition,
	values: IDataObject,
	options: IHttpRequestOptions,
): Promise<void> {
	const { service, baseUrl } = session.account;
	const read: Read = async (path, qs) => {
		const url = { baseURL: baseUrl(service.mainHost), url: path, qs };
		const lookup = { ...options, ...url, method: 'GET' as const, body: {} };
		return (await request(session, lookup, 'read')).body;
	};
	await service.resolve?.(fields, values, options, read);
	const file = async (field: string) => await inputFile(context, field);
	await fetchMissing?.(values, options as Prepared, { read, file });
	options.url = fillPath(options.url, values);
	if (!emptyBody || !isEmpty(options.body)) return;
	options.body = '{}';
	options.headers = { ...options.headers, 'content-type': 'application/json' };
}

async function download(
	session: Session,
	operation: OperationDefinition,
	options: IHttpRequestOptions,
): Promise<Buffer> {
	const file = { ...options, encoding: 'arraybuffer' as const, json: false };
	// Even an empty list has its line of headings.
	const { body } = await request(session, file, effectsOf(operation), {
		hasContent: true,
		isFile: true,
	});
	return body as Buffer;
}

async function fetchItems(
	session: Session,
	operation: OperationDefinition,
	values: IDataObject,
	options: IHttpRequestOptions,
): Promise<IDataObject[]> {
	const { paging, output = {} } = operation;
	const qs = options.qs as IDataObject;
	const send = async (page: IHttpRequestOptions) =>
		await sendPage(session, operation, values, page);
	if (!paging) {
		const { dialect } = session.account.service;
		return shape(operation, await send(options), dialect, values, qs);
	}
	const rows = await fetchRows(
		paging,
		rowPaths(output),
		options,
		wantedRows(values),
		send,
		(page, answer) => withCarried(page, answer, output, values),
	);
	return chosenForm(rows as IDataObject[], output, values, qs);
}

async function sendPage(
	session: Session,
	operation: OperationDefinition,
	values: IDataObject,
	page: IHttpRequestOptions,
): Promise<unknown> {
	const { notFound, output = {} } = operation;
	const { account } = session;
	const effects = effectsOf(operation);
	// Zero bytes are a way to say "not found", where an operation knows of it.
	const hasContent = effects === 'read' && notFound === undefined;
	const expected = { mayBeUnchanged: output.mayBeUnchanged, hasContent, notFound };
	const { body } = await request(session, page, effects, expected);
	return asksForSecrets(operation.fields, values)
		? body
		: account.withoutSecrets(body, output.reveals);
}

/** What an operation counts as when it breaks: a list is only read, with passwords in it or without. */
function effectsOf({ effects, endpoint }: OperationDefinition): Effects {
	const isRead = effects === 'returns-secret' && parseEndpoint(endpoint).method === 'GET';
	return isRead ? 'read' : effects;
}

function wantedRows({ returnAll, limit }: IDataObject): number {
	return returnAll === true ? Infinity : ((limit as number) ?? 50);
}
