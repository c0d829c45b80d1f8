import type { FastifyInstance, FastifyRequest } from 'fastify';
import Joi from 'joi';
import { parseFaultRule } from '../faults/faultRule';
import { parseDelivery } from '../webhooks/deliverOptions';
import { rateLimitSchema, type RateLimitRule } from './rateLimiter';
import type { SandboxContext } from './sandboxContext';

/** Routes below `/_sandbox` that steer a running sandbox. They need no key and are not logged. */
export function registerControlRoutes(app: FastifyInstance, context: SandboxContext): void {
	app.post('/_sandbox/faults', async (request, reply) => {
		context.faults.add(parseFaultRule(jsonOf(request)));
		return await reply.code(201).send({ ok: true });
	});
	app.delete('/_sandbox/faults', () => {
		context.faults.clear();
		return { ok: true };
	});
	app.get('/_sandbox/requests', () => context.log.entries);
	app.delete('/_sandbox/requests', () => {
		context.log.clear();
		return { ok: true };
	});
	app.post('/_sandbox/deliver', async (request) => {
		const { event, ...options } = parseDelivery(jsonOf(request));
		return await context.deliverer.deliver(context.state, event, options);
	});
	app.get('/_sandbox/deliveries', () => context.deliverer.log);
	app.delete('/_sandbox/deliveries', () => {
		context.deliverer.clear();
		return { ok: true };
	});
	app.post('/_sandbox/reset', () => {
		context.reset();
		return { ok: true };
	});
	app.post('/_sandbox/rate-limit', (request) => {
		context.rateLimiter.setRule(Joi.attempt(jsonOf(request), rateLimitSchema) as RateLimitRule);
		return { ok: true };
	});
}

function jsonOf(request: FastifyRequest): unknown {
	return typeof request.body === 'string' ? JSON.parse(request.body) : undefined;
}
