import type {
	OperationHandler as HandlerOf,
	OperationHandlers as HandlersOf,
	OperationRequest as RequestOf,
} from '../../server/operations/handler';
import type { SmartleadTypes } from '../serviceTypes';

export { ApiError } from '../../server/operations/apiError';

/** A validated request to Smartlead: every value has the type that the catalogue declares. */
export type OperationRequest<Params = unknown, Query = unknown, Body = unknown> = RequestOf<
	SmartleadTypes,
	Params,
	Query,
	Body
>;

export type OperationHandler = HandlerOf<SmartleadTypes>;

/** Handlers by catalogue id. */
export type OperationHandlers = HandlersOf<SmartleadTypes>;
