/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerInstead, cut, spoil } from '../faults/faultAnswers';
import { loadCatalogue, type CatalogueOperation } from '../../../catalogue';
import { operationSchemas, type OperationSchemas } from '../validation/schema';
import { validateRequest } from '../validation/validateRequest';
import { cannotRoute, jsonAnswer, type Answer } from './answer';
import { refuseWrongKey } from '../../smartlead/apiKey';
import { executeOperation } from '../operations/executeOperation';
import type { QueryValues, RequestLogEntry } from './requestLog';
import type { SandboxContext } from './sandboxContext';

const API_PREFIX = '/api/v1';

interface Route {
	operation: CatalogueOperation;
	schemas: OperationSchemas;
}

/** Registers every operation of the catalogue, and the 404 page for everything else. */
export function registerApiRoutes(app: FastifyInstance, context: SandboxContext): void {
	for (const operation of loadCatalogue('smartlead')) {
		const route: Route = { operation, schemas: operationSchemas(operation) };
		app.route({
			method: operation.method,
			url: API_PREFIX + operation.path.replace(/\{(\w+)\}/g, ':$1'),
			handler: async (request, reply) => await serve(context, route, request, reply),
		});
	}
	app.setNotFoundHandler(async (request, reply) => await serve(context, null, request, reply));
}

/** The order of steps is that of the README: log, faults, key, rate limit, validation, execution. */
async function serve(
	context: SandboxContext,
	route: Route | null,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<FastifyReply> {
	const entry = openLogEntry(context, route, request);
	const { delayMs, interruption } = context.faults.plan(entry.operation);
	if (!(await waited(delayMs, context.stopping))) return disconnect(request, reply);

	if (interruption?.kind === 'reset' && interruption.when === 'before') {
		return disconnect(request, reply);
	}
	const url = `${request.protocol}://${request.host}${request.raw.url}`;
	const instead = interruption && answerInstead(interruption, url);
	const answer = instead ?? (await answerRequest(context, route, request, entry));

	if (interruption?.kind === 'reset') {
		return interruption.when === 'after'
			? disconnect(request, reply)
			: disconnectHalfway(request, reply, answer);
	}
	const sent = interruption && !instead ? spoil(interruption, answer) : answer;
	entry.status = sent.status;
	entry.answeredAt = Date.now();
	return await reply
		.code(sent.status)
		.headers(sent.headers)
		.send(sent.body || undefined);
}

/** @returns false when the sandbox is stopped meanwhile. */
async function waited(ms: number, stopping: AbortSignal): Promise<boolean> {
	if (ms === 0) return true;
	return await sleep(ms, true, { signal: stopping }).catch(() => false);
}

async function answerRequest(
	context: SandboxContext,
	route: Route | null,
	request: FastifyRequest,
	entry: RequestLogEntry,
): Promise<Answer> {
	if (!route) return cannotRoute(request.method, pathOf(request));
	const { operation, schemas } = route;

	const { api_key: key } = request.query as QueryValues;
	const wrongKey = refuseWrongKey(operation, key, context.apiKey);
	if (wrongKey) return wrongKey;

	const { refusal, headers } = context.rateLimiter.admit(context.apiKey, Date.now());
	const answer = refusal ?? (await answerAdmitted(context, operation, schemas, request, entry));
	// The API sends these headers on reads only.
	return operation.method === 'GET'
		? { ...answer, headers: { ...answer.headers, ...headers } }
		: answer;
}

async function answerAdmitted(
	context: SandboxContext,
	operation: CatalogueOperation,
	schemas: OperationSchemas,
	request: FastifyRequest,
	entry: RequestLogEntry,
): Promise<Answer> {
	if (entry.body === undefined && isBrokenJson(request)) {
		return jsonAnswer(400, { message: 'Request body is not valid JSON' });
	}
	const { params, query, body } = entry;
	const validated = validateRequest(operation, schemas, { params, query, body });
	if ('refusal' in validated) return validated.refusal;
	const answer = await executeOperation(operation, validated.parts, context);
	entry.executed = answer.status < 400;
	return answer;
}

function openLogEntry(
	context: SandboxContext,
	route: Route | null,
	request: FastifyRequest,
): RequestLogEntry {
	const query = { ...(request.query as QueryValues) };
	delete query.api_key;
	const path = pathOf(request);
	return context.log.open({
		operation: route?.operation.id ?? null,
		method: request.method,
		path: path.startsWith(`${API_PREFIX}/`) ? path.slice(API_PREFIX.length) : path,
		params: route ? { ...(request.params as Record<string, string>) } : {},
		query,
		body: jsonBody(request),
		at: Date.now(),
	});
}

function pathOf(request: FastifyRequest): string {
	return request.url.split('?')[0];
}

/** A body of another content type is ignored, as by the API's JSON parser. */
function isJsonType(request: FastifyRequest): boolean {
	return /^application\/([\w.-]+\+)?json\b/i.test(request.headers['content-type'] ?? '');
}

function jsonBody(request: FastifyRequest): unknown {
	if (typeof request.body !== 'string' || request.body === '' || !isJsonType(request)) {
		return undefined;
	}
	try {
		return JSON.parse(request.body);
	} catch {
		return undefined;
	}
}

function isBrokenJson(request: FastifyRequest): boolean {
	return typeof request.body === 'string' && request.body !== '' && isJsonType(request);
}

function disconnect(request: FastifyRequest, reply: FastifyReply): FastifyReply {
	reply.hijack();
	request.raw.socket.destroy();
	return reply;
}

/** Announces the whole length, sends half, and destroys the connection once that half has left. */
function disconnectHalfway(
	request: FastifyRequest,
	reply: FastifyReply,
	answer: Answer,
): FastifyReply {
	reply.hijack();
	const half = cut(answer.body);
	reply.raw.writeHead(answer.status, {
		...answer.headers,
		// At least one byte more than is sent, or an empty answer would be complete.
		'content-length': String(Math.max(Buffer.byteLength(answer.body), half.length + 1)),
	});
	reply.raw.flushHeaders();
	reply.raw.write(half, () => request.raw.socket.destroy());
	return reply;
}
