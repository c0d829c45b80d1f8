import type {
	IBinaryKeyData,
	IDataObject,
	INodeExecutionData,
	INodeParameters,
} from 'n8n-workflow';

/** The parts of a request, in the API's words. Left out: nothing is sent there. */
export interface Sent {
	params?: Record<string, string | number>;
	query?: Record<string, string>;
	body?: unknown;
}

/** One run of an operation. `Sandbox` matters to rows that have to bring it into a state. */
export interface Case<Sandbox = unknown> {
	/** What the row is about, where an operation has several. */
	title?: string;
	/** Two items, so that a mistake with item 0 shows. */
	items: [IDataObject, IDataObject];
	parameters: INodeParameters;
	/** Files of both items, by their field. */
	files?: IBinaryKeyData;
	/** The request expected for each item, from the catalogue and the item. */
	sent: (item: IDataObject) => Sent | Sent[];
	/** The output expected of an item, as far as it matters. */
	output?: (items: INodeExecutionData[], item: IDataObject) => void;
	timezone?: string;
	/** Brings the sandbox into the state that the operation needs. */
	given?: (sandbox: Sandbox) => void | Promise<void>;
}

/** The rows of a resource, by its operations. */
export type CaseTable<Sandbox = unknown> = Record<string, Array<Case<Sandbox>>>;

/** One row with the operation that it is about. */
export interface CaseRow<Sandbox = unknown> {
	resource: string;
	operation: string;
	row: Case<Sandbox>;
}

/** The rows of all tables, which are given by their resources. */
export function rowsOf<Sandbox>(
	tables: Record<string, CaseTable<Sandbox>>,
): Array<CaseRow<Sandbox>> {
	return Object.entries(tables).flatMap(([resource, table]) =>
		Object.entries(table).flatMap(([operation, rows]) =>
			rows.map((row) => ({ resource, operation, row })),
		),
	);
}

/** A locator parameter set by ID. */
export function byId(value: string | number): INodeParameters {
	return { __rl: true, mode: 'id', value };
}
