import type { FastifyRequest } from 'fastify';
import { executeOperation } from '../operations/executeOperation';
import type { ServiceContext } from '../serviceContext';
import { validateRequest } from '../validation/validateRequest';
import { jsonAnswer, type Answer } from './answer';
import type { QueryValues } from './apiRequest';
import { filesPath } from './filesPath';
import { hasBrokenJson, originOf, pathOf } from './incoming';
import type { RequestLogEntry } from './requestLog';
import type { Route } from './route';

/** The answer to a request that no fault has kept from the service. */
export async function answerRequest(
	context: ServiceContext,
	route: Route | null,
	request: FastifyRequest,
	entry: RequestLogEntry,
): Promise<Answer> {
	const { service, apiKey, state, rateLimiter } = context;
	const { answers, key } = service;
	if (!route) return answers.unknownRoute(request.method, pathOf(request));
	const { operation } = route;

	const { headers } = request;
	const query = request.query as QueryValues;
	const refusal = key.refuse({ request: { query, headers }, operation, apiKey, state });
	if (refusal) return refusal;

	const { waitMs, usage } = rateLimiter.admit(apiKey, Date.now());
	const answer =
		waitMs === null
			? await answerAdmitted(context, route, request, entry)
			: answers.tooManyRequests(waitMs);
	const limitHeaders = usage ? answers.rateLimitHeaders(usage, operation.method) : {};
	return { ...answer, headers: { ...answer.headers, ...limitHeaders } };
}

async function answerAdmitted(
	context: ServiceContext,
	{ operation, schemas }: Route,
	request: FastifyRequest,
	entry: RequestLogEntry,
): Promise<Answer> {
	const { answers } = context.service;
	if (hasBrokenJson(request)) return answers.brokenJson();
	const { params, query, body } = entry;
	const checked = validateRequest(operation, schemas, { params, query, body });
	if ('violation' in checked) return answers.invalid(checked.violation);
	if ('domainError' in checked) return jsonAnswer(400, checked.domainError);
	const filesUrl = originOf(request) + filesPath(context.service.name);
	const answer = await executeOperation(operation, checked.parts, context, filesUrl);
	entry.executed = answer.status < 400;
	return answer;
}
