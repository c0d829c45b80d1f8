import type { IAllExecuteFunctions, IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { jsonParse, NodeOperationError, UserError } from 'n8n-workflow';

import type { Effects } from '../definition/effects';
import type { Account } from './account';
import type { Failure } from './errors';
import { connectionFailure, errorCode } from './errors';
import type { Answer, Expected, Outcome } from './outcome';
import { isNamedFile, outcomeOf } from './outcome';
import { resetTime } from './retry';
import { ExecutionCancelled } from './run';
import type { Session } from './session';

/**
 * Sends a request once, and tells what became of it.
 *
 * @throws the run's stop reason when the execution was cancelled meanwhile
 */
export async function exchange(
	{ context, account, run }: Session,
	options: IHttpRequestOptions,
	effects: Effects,
	expected: Expected,
): Promise<Outcome> {
	const { service } = account;
	try {
		const answer = await send(context, account, options, expected);
		if (answer.status !== 429) followRateLimit(account, answer.headers);
		return outcomeOf(answer, effects, expected, service);
	} catch (error) {
		// n8n has broken the connection itself; no later try sends it, since the execution has ended.
		if (run.stopReason instanceof ExecutionCancelled) throw run.stopReason;
		const refusal = ownRefusal(error);
		if (refusal) return { kind: 'refused', failure: refusal };
		return { kind: 'doubtful', failure: connectionFailure(service, errorCode(error), effects) };
	}
}

// As n8n's routing waits for a declarative request.
export const TIMEOUT_MS = 300_000;

/**
 * The answer to a request, whatever its status.
 *
 * @throws what n8n throws when there is no complete answer within the time limit
 */
async function send(
	context: IAllExecuteFunctions,
	{ service, authentication }: Account,
	options: IHttpRequestOptions,
	{ fileLink }: Expected,
): Promise<Answer> {
	const timeout = options.timeout ?? TIMEOUT_MS;
	// n8n's own time limit is one of silence: a body that drips would never end.
	const deadline = AbortSignal.timeout(timeout);
	// n8n's authentication writes the key into the options: each try gets its own copy.
	const copy: IHttpRequestOptions = {
		...withJson(options),
		timeout,
		qs: { ...(options.qs as IDataObject) },
		json: options.json ?? true,
		returnFullResponse: true,
		// n8n repeats a request by itself when a 401 throws, and its errors carry the key.
		ignoreHttpStatusErrors: true,
		// A redirect would take the key to another host.
		disableFollowRedirect: true,
		abortSignal: deadline,
	};
	const response = (await context.helpers.httpRequestWithAuthentication.call(
		withDeadline(context, deadline),
		service.credential,
		copy,
		authentication,
	)) as { statusCode: number; headers: IDataObject; body: unknown };
	const headers = response.headers ?? {};
	const { statusCode: status, body } = response;
	const isFile = fileLink !== undefined && isNamedFile({ status, headers, body });
	return { status, headers, body: isFile ? body : readable(body, headers, status) };
}

/** The HTTP client copies objects without keys such as `constructor`, so it is given their text. */
function withJson({ body, headers, ...options }: IHttpRequestOptions): IHttpRequestOptions {
	if (typeof body === 'string' || !Object.keys(body ?? {}).length) {
		return { ...options, body, headers: { ...headers } };
	}
	const isJson = { 'content-type': 'application/json' };
	return { ...options, body: JSON.stringify(body), headers: { ...headers, ...isJson } };
}

/** The context with both: n8n puts the cancel signal of an execution in the place of the signal of a request. */
export function withDeadline(
	context: IAllExecuteFunctions,
	deadline: AbortSignal,
): IAllExecuteFunctions {
	if (!('getExecutionCancelSignal' in context)) return context;
	const cancelled = context.getExecutionCancelSignal();
	const signal = cancelled ? AbortSignal.any([cancelled, deadline]) : deadline;
	return Object.create(context, {
		getExecutionCancelSignal: { value: () => signal },
	}) as IAllExecuteFunctions;
}

// Where a file is asked for, an error comes as bytes as well, and with any type.
function readable(body: unknown, headers: IDataObject, status: number): unknown {
	if (!Buffer.isBuffer(body)) return body;
	const isText = status >= 300 || /json|html/.test(String(headers['content-type']));
	const isJson = /^\s*[[{]/.test(body.subarray(0, 100).toString());
	if (!isText && !isJson) return body;
	return jsonParse<unknown>(body.toString(), { fallbackValue: body.toString() });
}

function followRateLimit({ limiter, maxWaitMs }: Account, headers: IDataObject): void {
	if (headers['x-ratelimit-remaining'] !== '0') return;
	const now = Date.now();
	const reset = resetTime(headers, now);
	if (reset === undefined || reset - now > maxWaitMs) return;
	limiter.usedUp(Number(headers['x-ratelimit-limit'] ?? Infinity), reset - now);
}

/** n8n's reason not to send at all, such as the credential's Allowed Domains; no fault of the network. */
function ownRefusal(error: unknown): Failure | undefined {
	const { cause } = error as { cause?: unknown };
	const own = [error, cause].find(
		(each) => each instanceof NodeOperationError || each instanceof UserError,
	);
	if (!own) return undefined;
	const { message, description } = own as NodeOperationError;
	return { message, description: description ?? '', httpCode: '' };
}
