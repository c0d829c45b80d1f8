import type { ServiceTypes } from '../serviceTypes';
import type { Deliverer } from '../webhooks/deliverer';

/** A validated request: every value has the type that the catalogue declares. */
export interface OperationRequest<
	T extends ServiceTypes,
	Params = unknown,
	Query = unknown,
	Body = unknown,
> {
	params: Params;
	query: Query;
	body: Body;
	state: T['state'];
	now: Date;
	/** What links to files of the service begin with. */
	filesUrl: string;
	deliverer: Deliverer<T>;
}

/**
 * Answers one operation. The result is sent as JSON with the status of the catalogue; a string as
 * text with its content type; a `FileResult` as the file; `undefined` as zero bytes.
 * @throws ApiError for everything that is an error.
 */
// Declared as a method, so that a handler may name the request types it knows from the catalogue.
export type OperationHandler<T extends ServiceTypes> = {
	handle(request: OperationRequest<T>): unknown;
}['handle'];

/** Handlers by catalogue id. */
export type OperationHandlers<T extends ServiceTypes> = Record<string, OperationHandler<T>>;
