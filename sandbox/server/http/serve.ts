/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerInstead, spoil } from '../faults/faultAnswers';
import type { ServiceContext } from '../serviceContext';
import type { Answer } from './answer';
import { answerRequest } from './answerRequest';
import type { QueryValues } from './apiRequest';
import { disconnect, disconnectHalfway } from './disconnect';
import { jsonBody, originOf, pathOf } from './incoming';
import type { RequestLogEntry } from './requestLog';
import type { Route } from './route';

/** The order of steps is that of the README: log, faults, key, rate limit, validation, execution. */
export async function serve(
	context: ServiceContext,
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
	const url = `${originOf(request)}${request.raw.url}`;
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
	return await send(reply, sent);
}

/** Writes a complete answer. */
export async function send(
	reply: FastifyReply,
	{ status, headers, body }: Answer,
): Promise<FastifyReply> {
	return await reply
		.code(status)
		.headers(headers)
		.send(body || undefined);
}

/** @returns false when the sandbox is stopped meanwhile. */
async function waited(ms: number, stopping: AbortSignal): Promise<boolean> {
	if (ms === 0) return true;
	return await sleep(ms, true, { signal: stopping }).catch(() => false);
}

function openLogEntry(
	{ service, log }: ServiceContext,
	route: Route | null,
	request: FastifyRequest,
): RequestLogEntry {
	const query = { ...(request.query as QueryValues) };
	if (service.key.parameter !== undefined) delete query[service.key.parameter];
	const headers = (service.loggedHeaders ?? []).flatMap((name) => {
		const value = request.headers[name];
		return value === undefined ? [] : [[name, String(value)]];
	});
	return log.open({
		service: service.name,
		operation: route?.operation.id ?? null,
		method: request.method,
		path: pathOf(request).slice(service.prefix.length),
		params: route ? { ...(request.params as Record<string, string>) } : {},
		query,
		headers: Object.fromEntries(headers) as Record<string, string>,
		body: jsonBody(request),
		at: Date.now(),
	});
}
