import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { Bulk } from './bulk';
import type { Effects } from './effects';
import type { Endpoint } from './endpoint';
import type { Field } from './field';
import type { Output } from './output';
import type { Paging } from './paging';
import type { Prepared, Sources } from './sources';

/** An operation: one file, `<value>.operation.ts`. The helper adds to it and renames nothing. */
export type OperationDefinition = PerItemOperation | PerRunOperation;

interface AnyOperation {
	name: string;
	value: string;
	action: string;
	description: string;
	endpoint: Endpoint;
	effects: Effects;
	output?: Output;
	/** Ordinary n8n properties, without the resource and operation in `displayOptions`. */
	fields: Field[];
	/**
	 * Checks across fields, and bodies that need code. Runs when the fields have been checked one
	 * by one, before anything is sent.
	 *
	 * @param values the checked values by field name; collections are objects
	 * @param request what the fields have put together so far, to be changed in place
	 * @param item the input item, of whose files only the size and the like may be known
	 * @param timezone the workflow's, by its IANA name
	 * @throws FieldError, which is shown with its field
	 */
	prepare?: (
		values: IDataObject,
		request: Prepared,
		item: INodeExecutionData,
		timezone: string,
	) => void;
}

/** Sends a request an item. */
export interface PerItemOperation extends AnyOperation {
	bulk?: undefined;
	paging?: Paging;
	/** The API wants a JSON object where no field has put anything into the body; n8n sends none. */
	emptyBody?: true;
	/** The API answers 200 with nothing for a record that does not exist; this names it. */
	notFound?: string;
	/**
	 * Adds what has to be fetched first: an ID that the user left out, a file. Runs once an item,
	 * after `prepare`, with the service's own look-ups done.
	 *
	 * @throws FieldError when it is not to be found; nothing is sent then
	 */
	fetchMissing?: (values: IDataObject, request: Prepared, sources: Sources) => Promise<void>;
}

/** Sends the entries of many input items in one request. */
export interface PerRunOperation extends AnyOperation {
	bulk: Bulk;
	paging?: undefined;
	emptyBody?: undefined;
	notFound?: undefined;
	fetchMissing?: undefined;
}

/** A resource: one folder, with an `index.ts` that lists its operations. */
export interface ResourceDefinition {
	name: string;
	value: string;
	description: string;
	/** One of the service's hosts. */
	host: string;
	operations: OperationDefinition[];
}
