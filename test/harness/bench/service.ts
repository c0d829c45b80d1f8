import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';

import type { RateLimitWindow, Sandbox, ServiceName } from '../../../sandbox';

/** A sandbox that stands in for a service. */
export interface Server {
	service: ServiceName;
	url: string;
	apiKey: string;
}

/** What the benchmarks know of a service. */
export interface MeasuredService {
	/** As its users write it, and as the file of its node is called. */
	name: string;
	/** Of the package, in the checkout. */
	folder: string;
	package: string;
	/** Name of the node in the package. */
	node: string;
	/** Where the node's file and its resources are, in what is published. */
	nodeFolder: string;
	credential: {
		type: string;
		/** In what is published. */
		file: string;
		/** The field of its pace, with the value that stands for so many requests per minute. */
		paceOf(requestsPerMinute: number): ICredentialDataDecryptedObject;
	};
	/** The credential with which n8n's HTTP Request node calls the API. */
	httpCredential: { type: string; dataOf(apiKey: string): ICredentialDataDecryptedObject };
	/** Stands before each path of the API. */
	prefix: string;
	/** The limit that uploads are held against. */
	limit: RateLimitWindow;
	get: PlainGet;
	/** Whether it was once left to n8n's declarative routing, which is measured as well then. */
	wasDeclarative: boolean;
	/** By their operations. */
	uploads: Record<string, Upload>;
	triggers: MeasuredTrigger[];
}

/** An operation that gets one record by its ID. */
export interface PlainGet {
	/** As the results name it. */
	title: string;
	parameters: INodeParameters;
	/** What the items have as `id`: a record of the seed. */
	id: string | number;
	/** The collection, below the prefix. */
	path: string;
}

/** An operation that puts many items into one request. */
export interface Upload {
	/** As the results name it. */
	title: string;
	/** What is uploaded. */
	plural: string;
	singular: string;
	/** How many one run uploads. */
	count: number;
	/** How many are uploaded where each is a request, few enough for a run of half a minute. */
	single: number;
	/** As many as the node puts into one request. */
	chunk: number;
	/** As many as a user puts into one request by hand. */
	byHand: number;
	parameters: INodeParameters;
	item(index: number): IDataObject;
	/** The same request by HTTP: its path below the prefix, and its body. */
	path: string;
	body(items: IDataObject[]): IDataObject;
}

/** A trigger that is published in a real n8n. */
export interface MeasuredTrigger {
	/** As the results name it. */
	title: string;
	/** Name of the node in the package. */
	node: string;
	typeVersion: number;
	parameters: INodeParameters;
	/** Its webhook, once the n8n at this URL has registered it. */
	webhookIn(sandbox: Sandbox, n8nUrl: string): Promise<MeasuredWebhook | undefined>;
}

/** Where events go, and how they are made: each call is one event. */
export interface MeasuredWebhook {
	url: string;
	nextCall(): WebhookCall;
}

export interface WebhookCall {
	body: string;
	headers?: Record<string, string>;
}
