/** What n8n says of one execution. */
export interface Execution {
	id: string;
	status: string;
	finished: boolean;
	mode: string;
	workflowId: string;
	data: ExecutionData;
}

/** The part of an execution's data that the trial and the tests read. */
export interface ExecutionData {
	resultData: {
		error?: ExecutionError;
		lastNodeExecuted?: string;
		runData: Record<string, NodeRun[]>;
	};
}

/** One run of a node within an execution. */
export interface NodeRun {
	executionTime: number;
	error?: ExecutionError;
	data?: { main?: Array<ExecutionItem[] | null> };
}

/** An item that a node has put out. */
export interface ExecutionItem {
	json: Record<string, unknown>;
	/** Where the files are, and what is known of them. */
	binary?: Record<string, { fileName?: string; mimeType: string }>;
}

/** An error as n8n stores it. */
export interface ExecutionError {
	message: string;
	description?: string | null;
	node?: { name: string };
}

/**
 * Decodes the `flatted` text in which n8n sends execution data: a JSON array whose first entry is
 * the root, and where a string inside an object or array is the index of the value meant.
 */
export function decodeExecutionData(text: string): ExecutionData {
	const entries = JSON.parse(text) as unknown[];
	const decoded = new Map<string, unknown>();
	const valueAt = (index: string): unknown => {
		if (decoded.has(index)) return decoded.get(index);
		const entry = entries[Number(index)];
		if (typeof entry !== 'object' || entry === null) return entry;
		const value: unknown[] | Record<string, unknown> = Array.isArray(entry) ? [] : {};
		decoded.set(index, value);
		for (const [key, part] of Object.entries(entry)) {
			(value as Record<string, unknown>)[key] = typeof part === 'string' ? valueAt(part) : part;
		}
		return value;
	};
	return valueAt('0') as ExecutionData;
}

/** Why an execution failed, in one line, naming the node. */
export function describeFailure(execution: Execution): string {
	const { error, lastNodeExecuted } = execution.data.resultData;
	const node = error?.node?.name ?? lastNodeExecuted;
	const parts = [error?.message ?? `it ended as "${execution.status}"`, error?.description];
	return `${node ? `node "${node}": ` : ''}${parts.filter(Boolean).join(' — ')}`;
}
