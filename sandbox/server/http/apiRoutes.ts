import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../serviceContext';
import { operationSchemas } from '../validation/schema';
import { textAnswer } from './answer';
import { errorPage } from './errorPage';
import type { Route } from './route';
import { send, serve } from './serve';

/** Registers every operation of a service's catalogue. */
export function registerApiRoutes(app: FastifyInstance, context: ServiceContext): void {
	const { catalogue, prefix } = context.service;
	for (const operation of catalogue) {
		const route: Route = { operation, schemas: operationSchemas(operation) };
		app.route({
			method: operation.method,
			url: prefix + operation.path.replace(/\{(\w+)\}/g, ':$1'),
			handler: async (request, reply) => await serve(context, route, request, reply),
		});
	}
}

/** Everything else below a service's prefix is answered by the service, and the rest by the server. */
export function registerUnknownRoutes(app: FastifyInstance, contexts: ServiceContext[]): void {
	app.setNotFoundHandler(async (request, reply) => {
		const context = contexts.find(({ service }) => request.url.startsWith(`${service.prefix}/`));
		if (context) return await serve(context, null, request, reply);
		const page = errorPage('No service has this address');
		return await send(reply, textAnswer(404, page, 'text/html'));
	});
}
