import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import type { CursorPaging, NumberPaging, OffsetPaging } from '../definition/paging';

/** How the list of a picker comes in pages; the method of its source says where parameters go. */
export type PickerPaging =
	| Omit<OffsetPaging, 'in'>
	| Omit<NumberPaging, 'in'>
	| Omit<CursorPaging, 'in'>;

/** Where the rows of a picker are read. */
export interface ListSource {
	/** One of the service's hosts; without it, the main one. */
	host?: string;
	path: string;
	/** Parameters then go into the body. Without it, the rows are read with a GET. */
	method?: 'POST';
	/** Sent with each request. */
	parameters?: IDataObject;
	/** Without it, the list comes at once. */
	paging?: PickerPaging;
	/** Dotted path, or paths, of the rows in the answer; without it, arrays and `data` are unwrapped. */
	items?: string | string[];
}

/** What the form offers. */
export interface Entry {
	name: string;
	value: number | string;
	/** The page of the thing in the service's app, which `listSearch` links to. */
	url?: string;
}

/** An entry with the value as the row has it. It is left out if that is neither text nor number. */
export interface EntryOfRow extends Omit<Entry, 'value'> {
	value: unknown;
}

/** A list that the form offers, from which n8n's methods `listSearch` and `loadOptions` are made. */
export interface Picker extends ListSource {
	/** What the rows become. Rows may be left out, or have several entries. */
	entries: (rows: IDataObject[]) => EntryOfRow[];
	/** How the API searches by itself; without it, the entries are filtered here. */
	search?: {
		parameter: string;
		/** The API finds by texts like this one alone, so the entries are filtered here as well. */
		only?: RegExp;
	};
	/** Which methods sort the entries by name; without it, they keep the API's order. */
	sorted?: 'both' | 'search';
}

/**
 * A picker that depends on what stands in other fields of the form, or on the time.
 *
 * @returns undefined while there is nothing to offer, such as before another field is set
 */
export type DependentPicker = (context: ILoadOptionsFunctions) => Picker | undefined;
