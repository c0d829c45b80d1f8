/** What a value may look like: the fields shared by parameters and by the items of an array. */
export interface CatalogueSchema {
	/** One type name, or several; `array<integer>` and `array<string>` occur inside lists. */
	type: string | string[];
	nullable?: boolean;
	enum?: Array<string | number>;
	default?: unknown;
	min?: number;
	max?: number;
	minItems?: number;
	maxItems?: number;
	minLength?: number;
	maxLength?: number;
	maxProperties?: number;
	pattern?: string;
	format?: string;
	/** Another `format`, or a value outside `enum`, is no reason to refuse the request. */
	lenient?: boolean;
	/** The API takes an empty string here; everywhere else it refuses one. */
	allowEmpty?: boolean;
	items?: CatalogueSchema;
	properties?: CatalogueParam[];
	/** False where the object takes keys beside `properties`, which no source shows. */
	propertiesKnown?: boolean;
	/** Values that the API refuses because it uses them itself. */
	forbidden?: string[];
	/** It is a key of somebody else, which must not be shown. */
	secret?: boolean;
	note?: string;
}

export interface CatalogueParam extends CatalogueSchema {
	name: string;
	required?: boolean;
	/** Other keys under which the API takes the same value. */
	aliases?: string[];
	/**
	 * Body of the 400 for a value outside `enum` or `format`, where the API checks it by hand and
	 * not in its schema. `{value}` in a text stands for the refused value.
	 */
	domainError?: Record<string, unknown>;
	/** Body of the 400 when it is left out or empty, where the API words that differently, too. */
	missingError?: Record<string, unknown>;
}

interface Paged {
	/** Where the parameters go. */
	in: 'query' | 'body';
	limitParam: string;
	/** `null` when it is not published, as with `maxLimit`. */
	defaultLimit?: number | null;
	maxLimit: number | null;
	/** Where the answer has the list; `$` when it is the answer. */
	itemsPath: string;
	/** Where the answer counts the records of all pages; `null` when it does not. */
	totalPath: string | null;
	note?: string;
}

/** `offset` counts records; `scroll` hands on a mark of the answer before. */
export interface OffsetPagination extends Paged {
	style: 'offset' | 'scroll';
	offsetParam: string;
}

/** Pages are numbered from 1. */
export interface PagePagination extends Paged {
	style: 'page';
	pageParam: string;
	/** Where an answer may have the number of pages; which of them varies by docs version. */
	pageCountPaths: string[];
}

export type CataloguePagination = OffsetPagination | PagePagination;

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What an operation does to the account; the gravest applies. */
export type CatalogueEffects =
	| 'read'
	| 'write'
	| 'destructive'
	| 'sends-email'
	| 'spends-credits'
	| 'purchases'
	| 'returns-secret';

/** One operation of an API, with what is known of it. */
export interface CatalogueOperation {
	/** `<resource>.<operation>`. */
	id: string;
	summary: string;
	method: HttpMethod;
	host: string;
	/** Path below the API's base path, with `{placeholders}`. */
	path: string;
	effects: CatalogueEffects;
	/** When, or how far, the operation has its effect. */
	effectNote?: string;
	/** Which kind of key opens it, where an API has several. */
	keyType?: 'project' | 'account';
	deprecated?: boolean;
	/** Whether an answer of the live API was seen; else the entry follows docs or other clients. */
	liveVerified: boolean;
	confidence: 'high' | 'medium' | 'low';
	pathParams: CatalogueParam[];
	queryParams: CatalogueParam[];
	bodyParams: CatalogueParam[];
	/** `array` when the body is a list of objects with `bodyParams`. */
	bodyType?: 'array';
	bodyMinItems?: number;
	bodyMaxItems?: number;
	/** False where not every key of the body is known. */
	bodyParamsKnown?: boolean;
	bodyNote?: string;
	pagination: CataloguePagination | null;
	/** `shape` is an example of the answer. */
	response: {
		shape: unknown;
		/** Whether docs show this answer, and nothing is known against them. */
		documented?: boolean;
		itemsPath?: string;
		/** Where other versions of the docs have the list. */
		otherItemsPaths?: string[];
		contentType?: string;
		note?: string;
	};
	/** Of an answer that is no error; 200 when left out. */
	successStatus?: number;
	errors: Array<{ status: number | null; body: unknown; note?: string }>;
	/** Where sources disagree or fall silent. */
	notes?: string[];
}
