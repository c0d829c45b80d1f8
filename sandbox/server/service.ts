import type { CatalogueOperation, HttpMethod } from '../../catalogue';
import type { Action } from './action';
import type { Answer } from './http/answer';
import type { ApiRequest, QueryValues } from './http/apiRequest';
import type { RateLimitUsage, RateLimitWindow } from './http/rateLimiter';
import type { FileResult } from './operations/fileResult';
import type { OperationHandlers } from './operations/handler';
import type { ServiceTypes } from './serviceTypes';
import type { Violation } from './validation/validateRequest';
import type { ServiceWebhooks, StateChange } from './webhooks/serviceWebhooks';

/** The one object through which the server learns a service. */
export interface SandboxService<T extends ServiceTypes = ServiceTypes> {
	/** As in options and logs, and as its folders are called. */
	name: string;
	/** As its users write it. */
	title: string;
	catalogue: CatalogueOperation[];
	/** Stands before each path of the catalogue; tells the services of one server apart. */
	prefix: string;
	key: ServiceKey<T>;
	/** Headers that mean something to the service, in lower case: the log has them. */
	loggedHeaders?: string[];
	answers: ServiceAnswers;
	/** What the documentation says of a standard plan. */
	documentedLimits: RateLimitWindow[];
	/** Operations without a handler answer the example of their catalogue entry. */
	handlers: OperationHandlers<T>;
	/** The account at the start and after a reset, the same every time. */
	seed(): T['state'];
	/** What the API is known to give away: keys of answers, and a value to plant for each. */
	secrets: Record<string, string>;
	webhooks: ServiceWebhooks<T>;
	/** What is done to the account from elsewhere, by the name of its control route. */
	actions?: Record<string, Action<T>>;
	/** A file that an answer has linked to. @returns `null` when the link is not good. */
	openFile?(state: T['state'], link: FileLink, now: Date): FileResult | null;
	/** Lets happen what is due by then. @returns the events of it. Without it, nothing ever is due. */
	passTime?(state: T['state'], now: Date): Array<StateChange<T>>;
	/** A command line that asks the sandbox at `url` for something. */
	tryIt(url: string, apiKey: string): string;
}

/** What follows `filesUrl` in a link. */
export interface FileLink {
	path: string;
	query: QueryValues;
}

/** How a service takes its API key. */
export interface ServiceKey<T extends ServiceTypes> {
	/** The key of a sandbox that is given none. */
	default: string;
	/** The query parameter that holds the key: neither logged nor validated. */
	parameter?: string;
	/** @returns the refusal, or `null` when the key opens the operation. */
	refuse(attempt: KeyAttempt<T>): Answer | null;
}

export interface KeyAttempt<T extends ServiceTypes> {
	request: ApiRequest;
	operation: CatalogueOperation;
	/** The right one. */
	apiKey: string;
	state: T['state'];
}

/** The forms of what any operation may answer. */
export interface ServiceAnswers {
	/** @param path with the prefix, without the query */
	unknownRoute(method: string, path: string): Answer;
	brokenJson(): Answer;
	invalid(violation: Violation): Answer;
	/** @param waitMs until a request would be admitted */
	tooManyRequests(waitMs: number): Answer;
	/** Headers of an answer while there is a limit; the 429 has them, too. */
	rateLimitHeaders(usage: RateLimitUsage, method: HttpMethod): Record<string, string>;
}
