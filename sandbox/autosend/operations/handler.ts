import type {
	OperationHandlers as HandlersOf,
	OperationRequest as RequestOf,
} from '../../server/operations/handler';
import type { AutoSendTypes } from '../serviceTypes';

export { ApiError } from '../../server/operations/apiError';

/** A validated request to AutoSend: every value has the type that the catalogue declares. */
export type OperationRequest<Params = unknown, Query = unknown, Body = unknown> = RequestOf<
	AutoSendTypes,
	Params,
	Query,
	Body
>;

/** Handlers by catalogue id. */
export type OperationHandlers = HandlersOf<AutoSendTypes>;
