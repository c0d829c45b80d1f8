import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	IHttpRequestOptions,
} from 'n8n-workflow';

import type { Field } from './field';
import type { Read } from './sources';

/** At most `limit` requests in any `ms` milliseconds. */
export interface Window {
	limit: number;
	ms: number;
}

/** How fast requests may leave with one key. */
export interface Pace {
	windows: Window[];
	/** The limit that the user has set, in words: "60 requests per minute". */
	words: string;
}

/**
 * What the answers of an API mean. Bodies are what n8n has parsed: JSON values, or text where
 * nothing could be parsed.
 */
export interface Dialect {
	/** The API's own words in the body of an error; undefined when it says nothing readable. */
	errorText(body: unknown): string | undefined;
	/** Whether an answer with a status of success says that nothing was done. */
	isFailure(body: unknown): boolean;
	/** Whether an answer with a status of success says that the state asked for was there already. */
	isUnchanged(body: unknown): boolean;
	/** Whether an answer with a status of success says that there is no such record. */
	isMissing(body: unknown): boolean;
	/** Whether a 500 is a refusal by its words, and no fault after which all may have happened. */
	isKnownRefusal(body: unknown): boolean;
	/** What to do next, where the API's answer calls for more than the status says. */
	nextStep(status: number, body: unknown): string | undefined;
	/** How long the body of a 429 asks to wait: seconds, or a date with a time. */
	retryAfter(body: unknown): unknown;
}

/** A read that costs nothing and that every key may make, to test a credential with. */
export interface Probe {
	host: string;
	/** A function where it hangs on the kind of key. */
	path: string | ((credential: ICredentialDataDecryptedObject) => string);
	/** What n8n's own authentication would add, which credential tests are not given. */
	authentication(
		credential: ICredentialDataDecryptedObject,
	): Pick<IHttpRequestOptions, 'qs' | 'headers'>;
	/** Whether the body of a 200 is the API's. */
	isRight(body: unknown): boolean;
	/** What a right body says against the rest of the credential, in words; undefined when nothing. */
	problemIn?(body: unknown, credential: ICredentialDataDecryptedObject): string | undefined;
}

/** All that the kernel knows of an API: one object a service. */
export interface Service {
	/** As users call it. */
	name: string;
	/** Name of the credential type. */
	credential: string;
	/** Where the key is found: "Settings, API Keys". */
	keyPage: string;
	/** Label of the credential's field that sets the pace. */
	paceField: string;
	/** The host that look-ups go to. */
	mainHost: string;
	/** @param apiHost the credential's API Host, which takes the place of all hosts; may be empty */
	baseUrl(host: string, apiHost: string): string;
	/**
	 * The same as an n8n expression over `$credentials`. n8n treats a base URL made of constants and
	 * credentials as owned by the node, so the credential's Allowed Domains do not block it.
	 */
	baseUrlExpression(host: string): string;
	/** The key, which no error, item or log may hold and by which requests are limited. */
	secret(credential: ICredentialDataDecryptedObject): string;
	/** What the credential lacks or has wrong, in words; undefined when nothing is. */
	credentialProblem?(credential: ICredentialDataDecryptedObject): string | undefined;
	/** Where any key stands in a text, with what comes before it in the first group. */
	secretPatterns: RegExp[];
	/** Keys of answers that hold passwords, tokens or keys; written in any of the usual ways. */
	secretKeys: string[];
	/** @param credential may lack what the user has left out */
	pace(credential: ICredentialDataDecryptedObject): Pace;
	dialect: Dialect;
	probe: Probe;
	/**
	 * Puts IDs in the place of records that the user named otherwise, such as by email address.
	 *
	 * @param values the checked values; changed in place, as the request is
	 * @throws FieldError when there is no such record
	 */
	resolve?(
		fields: Field[],
		values: IDataObject,
		options: IHttpRequestOptions,
		read: Read,
	): Promise<void>;
}
