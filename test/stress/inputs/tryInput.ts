import { loadCatalogue, type CatalogueOperation } from '../../../catalogue';
import type { SmartleadSandbox } from '../../../sandbox';
import type { RequestLogEntry } from '../../../sandbox/server/http/requestLog';
import type { OperationSchemas } from '../../../sandbox/server/validation/schema';
import { operationSchemas } from '../../../sandbox/server/validation/schema';
import { validateRequest } from '../../../sandbox/server/validation/validateRequest';
import type { NodeRun } from '../../harness/runNode';
import { runNode } from '../../harness/runNode';
import type { Hostile } from './hostile';
import type { Place } from './places';
import { withValue } from './places';

/** What became of a hostile value. */
export interface InputOutcome {
	place: Place;
	hostile: Hostile;
	/** Refused before any request, sent as the API allows, or neither. */
	verdict: 'refused' | 'sent' | 'wrong';
	/** What is wrong with it. */
	why?: string;
}

const operations = new Map<string, { operation: CatalogueOperation; schemas: OperationSchemas }>(
	loadCatalogue('smartlead').map((operation) => [
		operation.id,
		{ operation, schemas: operationSchemas(operation) },
	]),
);

/** Feeds a value into a field and looks at what is sent, and at what the user is told. */
export async function tryInput(
	sandbox: SmartleadSandbox,
	place: Place,
	hostile: Hostile,
): Promise<InputOutcome> {
	const { resource, operation, path, row } = place;
	sandbox.reset();
	await row.given?.(sandbox);
	sandbox.clearRequests();
	const expression = hostile.expression ?? '={{ $json.hostileValue }}';
	const parameters = { resource, operation, ...withValue(row.parameters, path, expression) };
	const items = [{ ...row.items[0], hostileValue: hostile.value as never }];
	const { files, timezone } = row;
	const why = await runNode(sandbox, parameters, { items, files, timezone }).then(
		(run) => whatIsWrong(run, place, hostile, sandbox.requests),
		// n8n's own check before a workflow starts.
		(error: Error) => unclear(error, place, hostile),
	);
	const verdict = why ? 'wrong' : sandbox.requests.length ? 'sent' : 'refused';
	return { place, hostile, verdict, why };
}

function whatIsWrong(
	{ error, items, run }: NodeRun,
	{ labels }: Place,
	{ neverSends }: Hostile,
	requests: RequestLogEntry[],
): string | undefined {
	for (const request of requests) {
		const problem = requestProblem(request);
		if (problem) return problem;
	}
	if (neverSends && requests.length) return 'sent although its expression fails';
	if (requests.length || (items.length && !error)) return undefined;
	const told = error ?? run.data.resultData.error;
	if (!told) return 'neither sent nor refused';
	return unclear(told, { labels }, { neverSends });
}

/** What is wrong with the words of a refusal. */
function unclear(
	told: Error & { description?: string | null; httpCode?: string | null },
	{ labels }: Pick<Place, 'labels'>,
	{ neverSends }: Pick<Hostile, 'neverSends'>,
): string | undefined {
	const text = `${told.message} ${told.description ?? ''}`;
	// The address was longer than Smartlead's server takes: sent, and answered by it.
	if (told.httpCode === '431') return undefined;
	// n8n's own words for a failing expression do not name the field, but the parameter beside it.
	if (neverSends || labels.some((label) => text.includes(label))) return undefined;
	return `refused without naming the field: ${text}`;
}

function requestProblem({ operation: id, path, params, query, body }: RequestLogEntry) {
	const known = id === null ? undefined : operations.get(id);
	if (!known) return `sent to a route that does not exist: ${path}`;
	const { operation, schemas } = known;
	const segments = decodeURIComponent(path).split('/').length;
	if (Object.values(params).some((value) => /^\.+$/.test(value))) return `sent to ${path}`;
	if (path.split('/').length !== operation.path.split('/').length) return `sent to ${path}`;
	if (segments !== operation.path.split('/').length) return `sent a path inside a path: ${path}`;
	const parts = { params, query, body };
	const [checked, exact] = [parts, withoutLongIds(parts)].map((each) =>
		validateRequest(operation, schemas, each),
	);
	if ('parts' in checked || 'parts' in exact) return undefined;
	return `sent what the catalogue does not allow: ${JSON.stringify(checked)}`;
}

/** An ID of more digits than a number holds is sent as the text that it is; the API may refuse it. */
function withoutLongIds<T>(parts: T): T {
	const text = JSON.stringify(parts);
	return JSON.parse(text, (_, value: unknown) =>
		typeof value === 'string' && /^\d{16,}$/.test(value) ? 1 : value,
	) as T;
}
