import type { FastifyReply, FastifyRequest } from 'fastify';
import { cut } from '../faults/faultAnswers';
import type { Answer } from './answer';

/** Destroys the connection without an answer. */
export function disconnect(request: FastifyRequest, reply: FastifyReply): FastifyReply {
	reply.hijack();
	request.raw.socket.destroy();
	return reply;
}

/** Announces the whole length, sends half, and destroys the connection once that half has left. */
export function disconnectHalfway(
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
