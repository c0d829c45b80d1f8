import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import type { NodeRun } from '../../harness/runNode';
import { runNode } from '../../harness/runNode';
import type { Outcome } from './outcome';
import { tracesOf } from './outcome';
import type { Target } from './target';

/** One use of an operation of the node. */
export interface OperationUse {
	name: string;
	/** Catalogue id. */
	id: string;
	parameters: INodeParameters;
	items?: IDataObject[];
	/** Effects that are right at the most; none counted for reads. */
	effects?: number;
	/** How many requests pass before the fault. */
	skip?: number;
	/** For a list: the ids that it has to put out, and where they stand in its rows. */
	rows?: { of: (sandbox: SmartleadSandbox) => number[]; id: string };
	given?: (sandbox: SmartleadSandbox) => void;
}

/** An operation, run by n8n's engine. */
export function operationTarget(use: OperationUse): Target {
	const { name, id, parameters, items = [{}], skip, given } = use;
	const [resource, value] = id.split('.');
	const operation = value.replace('getMany', 'getAll');
	return {
		name,
		operation: id,
		skip,
		given,
		async run(sandbox, { timeoutMs, stopsOnError, saysNone }) {
			const requestOptions = timeoutMs === undefined ? {} : { timeout: timeoutMs };
			const run = await runNode(
				sandbox,
				{ resource, operation, ...parameters, requestOptions },
				{ items, node: stopsOnError ? {} : { onError: 'continueRegularOutput' } },
			);
			return outcomeOf(run, use, saysNone ? 0 : items.length, sandbox);
		},
	};
}

function outcomeOf(
	{ items: output, error, run }: NodeRun,
	{ id, effects, rows }: OperationUse,
	/** How many input items have to be accounted for; none where Smartlead says that there is nothing. */
	items: number,
	sandbox: SmartleadSandbox,
): Outcome {
	const errors = output.filter(({ json }) => json.error !== undefined);
	const executed = sandbox.requests.filter((each) => each.operation === id && each.executed);
	const { message, description } = error ?? {};
	const list = rows && rowCounts(output, rows, sandbox);
	const told = error !== undefined || (rows !== undefined && errors.length > 0);
	const missing = list && items ? list.missing : items - pairedItems(output).size;
	const effectsTooMany = effects === undefined ? 0 : Math.max(0, executed.length - effects);
	return {
		lost: told ? 0 : Math.max(0, missing),
		doubled: effectsTooMany + (list?.doubled ?? 0),
		failed: error !== undefined || errors.length > 0,
		message: message ?? (errors[0]?.json.error as string | undefined),
		description: description ?? undefined,
		traces: tracesOf([run, error]),
	};
}

function pairedItems(output: INodeExecutionData[]): Set<number> {
	const pairs = output.flatMap(({ pairedItem }) => [pairedItem ?? []].flat());
	return new Set(pairs.map((pair) => (pair as { item: number }).item));
}

function rowCounts(
	output: INodeExecutionData[],
	{ of, id }: NonNullable<OperationUse['rows']>,
	sandbox: SmartleadSandbox,
) {
	const all = of(sandbox);
	const known = new Set<unknown>(all);
	const ids = output.map(({ json }) => json[id]).filter((each) => known.has(each));
	const found = new Set(ids);
	const missing = all.length - found.size;
	// What Smartlead answered in place of the list, alone and as it came.
	const isAnswerAsItCame = output.length > 0 && found.size === 0;
	return { missing: isAnswerAsItCame ? 0 : missing, doubled: ids.length - found.size };
}
