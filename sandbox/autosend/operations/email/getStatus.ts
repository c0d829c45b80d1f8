import type { OperationRequest } from '../handler';
import { notFound } from '../refusals';

/** Every key but the id is a guess: no source shows this answer. */
export function getStatus({ params, state }: OperationRequest<{ id: string }>): object {
	const email = state.outbox.get(params.id);
	if (!email) throw notFound();
	const { id, status, createdAt, sentAt, deliveredAt, openedAt, clickedAt, bouncedAt } = email;
	return {
		success: true,
		data: {
			emailId: id,
			status,
			createdAt,
			sentAt,
			deliveredAt,
			openedAt,
			clickedAt,
			bouncedAt,
		},
	};
}
