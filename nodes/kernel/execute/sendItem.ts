import type {
	IDataObject,
	IExecutePaginationFunctions,
	IHttpRequestOptions,
	INodeExecutionData,
} from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import { fillPath, parseEndpoint } from '../definition/endpoint';
import type { PerItemOperation } from '../definition/operation';
import type { Prepared, Read } from '../definition/sources';
import { isEmpty } from '../definition/values';
import { inputFile } from '../input/inputFile';
import { fetchRows } from '../output/paging';
import { rowPaths } from '../output/rows';
import { chosenForm, shape, withCarried } from '../output/shape';
import type { Account } from '../request/account';
import { download } from '../request/download';
import { request } from '../request/request';
import type { Run } from '../request/run';
import { asksForSecrets, enteredRemover, withoutEntered } from '../request/secrets';
import type { Session } from '../request/session';

/** The request of an item, ready to be sent. */
export interface ItemRequest {
	operation: PerItemOperation;
	/** What `prepareItem` has returned. */
	values: IDataObject;
	options: IHttpRequestOptions;
}

/**
 * Sends a prepared request through the one road (`request`), pages through lists, and shapes what
 * comes into items that know their input item.
 *
 * @param shared the account of the item, and of others
 * @throws NodeApiError for what the API refuses, or the reason for which the run has stopped
 */
export async function sendItem(
	context: IExecutePaginationFunctions,
	run: Run,
	shared: Account,
	item: ItemRequest,
): Promise<INodeExecutionData[]> {
	const { operation, values } = item;
	const { fields, output = {} } = operation;
	const scrub = (text: string) => withoutEntered(shared.scrub(text), fields, values);
	const account = { ...shared, scrub };
	const itemIndex = context.getItemIndex();
	// An item writes, sends or spends by one request; what else it sends only reads.
	const session: Session = { context, run, account, itemIndex, identity: [itemIndex] };
	await completeRequest(context, session, item);
	const pairedItem = { item: itemIndex };
	if (output.file) {
		const effects = effectsOf(operation);
		const { content, ...told } = await download(session, item.options, effects, output.fileLink);
		const items = await output.file(context, content, values, told);
		return items.map((each) => ({ ...each, pairedItem }));
	}
	const rows = await fetchItems(session, item);
	return rows.map((json) => ({ json, pairedItem }));
}

/** Puts in what had to be looked up or read first, and fills the path. */
async function completeRequest(
	context: IExecutePaginationFunctions,
	session: Session,
	{ operation, values, options }: ItemRequest,
): Promise<void> {
	const { fetchMissing, emptyBody, fields } = operation;
	const { service, baseUrl } = session.account;
	const read: Read = async (path, qs, body) => {
		const url = { baseURL: baseUrl(service.mainHost), url: path, qs };
		const method = body ? ('POST' as const) : ('GET' as const);
		const lookup = { ...options, ...url, method, body: body ?? {} };
		return (await request(session, lookup, 'read')).body;
	};
	await service.resolve?.(fields, values, options, read);
	const file = async (field: string) => await inputFile(context, field);
	await fetchMissing?.(values, options as Prepared, { read, file });
	options.url = fillPath(options.url, values, fields);
	if (!emptyBody || !isEmpty(options.body)) return;
	options.body = '{}';
	options.headers = { ...options.headers, 'content-type': 'application/json' };
}

async function fetchItems(session: Session, item: ItemRequest): Promise<IDataObject[]> {
	const { operation, values, options } = item;
	const { paging, output = {} } = operation;
	const query = options.qs as IDataObject;
	if (!paging) {
		const answer = await sendPage(session, item, options);
		return shape(operation, answer, session.account.service.dialect, values, query);
	}
	const rows = await fetchRows(
		paging,
		rowPaths(output),
		options,
		wantedRows(values),
		async (page) => await sendPage(session, item, page),
		(page, answer) => withCarried(page, answer, output, values),
	);
	return chosenForm(rows as IDataObject[], output, values, query);
}

/** Sends the request, or that of one of its pages, and gives the answer without its secrets. */
async function sendPage(
	session: Session,
	{ operation, values }: ItemRequest,
	page: IHttpRequestOptions,
): Promise<unknown> {
	const { notFound, fields, output = {} } = operation;
	const effects = effectsOf(operation);
	// Zero bytes are a way to say "not found", where an operation knows of it.
	const hasContent = effects === 'read' && notFound === undefined;
	const expected = { mayBeUnchanged: output.mayBeUnchanged, hasContent, notFound };
	const { body } = await request(session, page, effects, expected);
	if (asksForSecrets(fields, values)) return body;
	const answer = session.account.withoutSecrets(body, output.reveals);
	return enteredRemover(fields, values)(answer);
}

/** What an operation counts as when it breaks: a list is only read, with passwords in it or without. */
function effectsOf({ effects, endpoint }: PerItemOperation): Effects {
	const isRead = effects === 'returns-secret' && parseEndpoint(endpoint).method === 'GET';
	return isRead ? 'read' : effects;
}

function wantedRows({ returnAll, limit }: IDataObject): number {
	return returnAll === true ? Infinity : ((limit as number) ?? 50);
}
