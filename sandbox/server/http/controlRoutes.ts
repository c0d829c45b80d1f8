import type { FastifyInstance, FastifyRequest } from 'fastify';
import Joi from 'joi';
import { parseFaultRule } from '../faults/faultRule';
import { performAction } from '../performAction';
import type { ServiceContext } from '../serviceContext';
import { changeTime, timeSchema, type TimeChange } from '../time/changeTime';
import { parseDelivery } from '../webhooks/deliverOptions';
import { isForeign } from './foreignOrigin';
import { rateLimitSchema, type RateLimitRule } from './rateLimiter';

const DONE = { ok: true };

/**
 * Routes below `/_sandbox` that steer a running sandbox. They need no key and are not logged, and
 * concern all services unless `?service=` names one. No page of another site may use them.
 */
export function registerControlRoutes(app: FastifyInstance, contexts: ServiceContext[]): void {
	app.addHook('onRequest', async (request, reply) => {
		// The route that was found: an address can be written in many ways.
		const isControl = request.routeOptions.url?.startsWith('/_sandbox/');
		if (!isControl || !isForeign(request.headers)) return;
		await reply.code(403).send({ sandboxError: 'A page of another site may not do this' });
	});
	const meant = (request: FastifyRequest) => contextsOf(contexts, request);

	app.post('/_sandbox/faults', async (request, reply) => {
		const rule = parseFaultRule(jsonOf(request));
		for (const { faults } of meant(request)) faults.add(rule);
		return await reply.code(201).send(DONE);
	});
	app.delete('/_sandbox/faults', (request) => {
		for (const { faults } of meant(request)) faults.clear();
		return DONE;
	});
	app.get('/_sandbox/requests', (request) =>
		inOrder(
			meant(request).flatMap(({ log }) => log.entries),
			({ at }) => at,
		),
	);
	app.delete('/_sandbox/requests', (request) => {
		for (const { log } of meant(request)) log.clear();
		return DONE;
	});
	app.post('/_sandbox/deliver', async (request) => {
		const json = jsonOf(request);
		const { service, deliverer, state } = withEvent(meant(request), json);
		const { event, options } = parseDelivery(service.webhooks, json);
		return await deliverer.deliver(state, event, options);
	});
	const actions = new Set(contexts.flatMap(({ service }) => Object.keys(service.actions ?? {})));
	for (const action of actions) {
		app.post(`/_sandbox/${action}`, (request) => {
			const able = meant(request).find(({ service }) => service.actions?.[action]);
			return performAction(able ?? meant(request)[0], action, jsonOf(request));
		});
	}
	app.get('/_sandbox/deliveries', (request) =>
		inOrder(
			meant(request).flatMap(({ deliverer }) => deliverer.log),
			({ at, ms }) => at + ms,
		),
	);
	app.delete('/_sandbox/deliveries', (request) => {
		for (const { deliverer } of meant(request)) deliverer.clear();
		return DONE;
	});
	app.post('/_sandbox/reset', (request) => {
		for (const context of meant(request)) context.reset();
		return DONE;
	});
	app.post('/_sandbox/time', (request) => {
		const change = Joi.attempt(jsonOf(request), timeSchema) as TimeChange;
		for (const context of meant(request)) changeTime(context, change);
		return DONE;
	});
	app.post('/_sandbox/rate-limit', (request) => {
		const rule = Joi.attempt(jsonOf(request), rateLimitSchema) as RateLimitRule;
		for (const { rateLimiter } of meant(request)) rateLimiter.setRule(rule);
		return DONE;
	});
}

/** @throws Joi.ValidationError for the name of a service that does not run here. */
function contextsOf(contexts: ServiceContext[], request: FastifyRequest): ServiceContext[] {
	const names = contexts.map(({ service }) => service.name);
	const schema = Joi.object({ service: Joi.string().valid(...names) });
	const { service: name } = Joi.attempt(request.query, schema) as { service?: string };
	return contexts.filter(({ service }) => name === undefined || service.name === name);
}

/** The service that has the event of a delivery; the check of the options refuses any other. */
function withEvent(contexts: ServiceContext[], json: unknown): ServiceContext {
	const { event } = (json ?? {}) as { event?: unknown };
	const known = contexts.find(({ service }) =>
		service.webhooks.events.some((each) => each === event),
	);
	return known ?? contexts[0];
}

function inOrder<T>(entries: T[], timeOf: (entry: T) => number): T[] {
	return entries.sort((a, b) => timeOf(a) - timeOf(b));
}

function jsonOf(request: FastifyRequest): unknown {
	return typeof request.body === 'string' ? JSON.parse(request.body) : undefined;
}
