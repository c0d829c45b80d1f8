import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../serviceContext';
import { fileAnswer, textAnswer } from './answer';
import type { QueryValues } from './apiRequest';
import { filesPath } from './filesPath';
import { send } from './serve';

/**
 * The files that answers link to. As with signed links of object stores, the signature alone opens
 * them, and a key in a header besides is an error; they are not logged.
 */
export function registerFileRoutes(app: FastifyInstance, context: ServiceContext): void {
	const { service, clock } = context;
	const { openFile } = service;
	if (!openFile) return;
	app.get(`${filesPath(service.name)}*`, async (request, reply) => {
		const { '*': path } = request.params as { '*': string };
		const refuse = async (status: number, text: string) =>
			await send(reply, textAnswer(status, text, 'text/plain'));
		if (request.headers.authorization !== undefined) {
			return await refuse(400, 'Only one way to authenticate is allowed');
		}
		const query = request.query as QueryValues;
		const file = openFile(context.state, { path, query }, new Date(clock.now()));
		return file
			? await send(reply, fileAnswer(200, file))
			: await refuse(403, 'This link is not valid, or no longer');
	});
}
