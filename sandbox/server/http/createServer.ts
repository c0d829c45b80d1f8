import Fastify, { type FastifyInstance } from 'fastify';
import Joi from 'joi';
import type { ServiceContext } from '../serviceContext';
import { CannotDeliver } from '../webhooks/cannotDeliver';
import { registerApiRoutes, registerUnknownRoutes } from './apiRoutes';
import { registerControlRoutes } from './controlRoutes';
import { registerFileRoutes } from './fileRoutes';

const BODY_LIMIT_BYTES = 50 * 1024 * 1024;

/** The HTTP server with the routes of all its services, not listening yet. */
export function createServer(contexts: ServiceContext[]): FastifyInstance {
	const app = Fastify({
		bodyLimit: BODY_LIMIT_BYTES,
		exposeHeadRoutes: false,
		forceCloseConnections: true,
		routerOptions: { ignoreTrailingSlash: true, maxParamLength: 1000 },
	});
	keepBodiesAsText(app);
	registerControlRoutes(app, contexts);
	for (const context of contexts) registerFileRoutes(app, context);
	for (const context of contexts) registerApiRoutes(app, context);
	registerUnknownRoutes(app, contexts);
	app.setErrorHandler(async (error, request, reply) => {
		const refusedControl =
			error instanceof Joi.ValidationError ||
			error instanceof SyntaxError ||
			error instanceof CannotDeliver;
		const message = error instanceof Error ? error.message : String(error);
		return await reply.code(refusedControl ? 400 : 500).send({ sandboxError: message });
	});
	return app;
}

/** The log and the fault switch come before any parsing, so no content type may be refused. */
function keepBodiesAsText(app: FastifyInstance): void {
	// A GET with a body is refused by validation, which has to see it for that.
	app.addHttpMethod('GET', { hasBody: true, overrideExisting: true });
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'string' }, (request, body, done) => {
		done(null, body);
	});
}
