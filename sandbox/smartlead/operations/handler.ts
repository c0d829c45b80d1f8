import type { SmartleadState } from '../state';
import type { Deliverer } from '../../server/webhooks/deliverer';

/** A validated request: every value has the type that the catalogue declares. */
export interface OperationRequest<Params = unknown, Query = unknown, Body = unknown> {
	params: Params;
	query: Query;
	body: Body;
	state: SmartleadState;
	now: Date;
	deliverer: Deliverer;
}

/**
 * Answers one operation. The result is sent as JSON with status 200; a string as text with the
 * content type of the catalogue; `undefined` as zero bytes.
 * @throws ApiError for everything that is not a 200.
 */
// Declared as a method, so that a handler may name the request types it knows from the catalogue.
export type OperationHandler = { handle(request: OperationRequest): unknown }['handle'];

/** Handlers by catalogue id. */
export type OperationHandlers = Record<string, OperationHandler>;

/** An error answer of the API. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		readonly body: unknown,
	) {
		super(`${status} ${JSON.stringify(body)}`);
	}
}
