import type { CatalogueOperation } from '../../../catalogue';
import type { RequestLogEntry } from '../../../sandbox/server/http/requestLog';
import type { OperationSchemas } from '../../../sandbox/server/validation/schema';
import { operationSchemas } from '../../../sandbox/server/validation/schema';
import { validateRequest } from '../../../sandbox/server/validation/validateRequest';
import type { CaseSandbox } from '../../harness/caseSandbox';
import type { CaseService } from '../../harness/caseService';
import type { NodeRun } from '../../harness/runNode';
import { runNode } from '../../harness/runNode';
import type { Hostile } from './hostile';
import type { Place } from './places';
import { withValue } from './places';

/** What became of a hostile value. */
export interface InputOutcome {
	place: Pick<Place, 'resource' | 'operation' | 'path'>;
	hostile: Hostile;
	/** Refused before any request, sent as the API allows, or neither. */
	verdict: 'refused' | 'sent' | 'wrong';
	/** What is wrong with it. */
	why?: string;
}

/** The operations that a request may be of, by their ids. */
export type Known = Map<string, { operation: CatalogueOperation; schemas: OperationSchemas }>;

/** What the catalogue of a service allows. */
export function knownOf(catalogue: CatalogueOperation[]): Known {
	return new Map(
		catalogue.map((operation) => [
			operation.id,
			{ operation, schemas: operationSchemas(operation) },
		]),
	);
}

/** Feeds a value into a field and looks at what is sent, and at what the user is told. */
export async function tryInput<S extends CaseSandbox>(
	{ service, known, sandbox }: { service: CaseService<S>; known: Known; sandbox: S },
	place: Place<S>,
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
	const why = await runNode(sandbox, parameters, {
		service: service.tested,
		items,
		files,
		timezone,
	}).then(
		(run) =>
			sandbox.requests.flatMap((request) => requestProblem(known, request) ?? [])[0] ??
			whatIsWrong(run, place, hostile, sandbox.requests.length),
		// n8n's own check before a workflow starts.
		(error: Error) => unclear(error, place, hostile),
	);
	const verdict = why ? 'wrong' : sandbox.requests.length ? 'sent' : 'refused';
	return { place, hostile, verdict, why };
}

function whatIsWrong(
	{ error, items, run }: NodeRun,
	{ labels }: Pick<Place, 'labels'>,
	{ neverSends }: Hostile,
	requests: number,
): string | undefined {
	if (neverSends && requests) return 'sent although its expression fails';
	if (requests || (items.length && !error)) return undefined;
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
	// The address was longer than the server takes: sent, and answered by it.
	if (told.httpCode === '431') return undefined;
	// n8n's own words for a failing expression do not name the field, but the parameter beside it.
	if (neverSends || labels.some((label) => text.includes(label))) return undefined;
	return `refused without naming the field: ${text}`;
}

function requestProblem(
	all: Known,
	{ operation: id, path, params, query, body }: RequestLogEntry,
): string | undefined {
	const known = id === null ? undefined : all.get(id);
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
