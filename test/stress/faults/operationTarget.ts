import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import type { CaseSandbox } from '../../harness/caseSandbox';
import type { NodeRun } from '../../harness/runNode';
import { runNode } from '../../harness/runNode';
import type { TestedService } from '../../harness/testedService';
import type { Outcome } from './outcome';
import { tracesOf } from './outcome';
import type { Target } from './target';

/** One use of an operation of the node. */
export interface OperationUse<Sandbox extends CaseSandbox> {
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
	rows?: { of: (sandbox: Sandbox) => Array<number | string>; id: string };
	given?: (sandbox: Sandbox) => void;
}

/** An operation, run by n8n's engine. */
export function operationTarget<S extends CaseSandbox>(
	service: TestedService,
	use: OperationUse<S>,
): Target<S> {
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
				{ service, items, node: stopsOnError ? {} : { onError: 'continueRegularOutput' } },
			);
			return outcomeOf(run, use, saysNone ? 0 : items.length, sandbox);
		},
	};
}

function outcomeOf<S extends CaseSandbox>(
	{ items: output, error, run }: NodeRun,
	{ id, effects, rows }: OperationUse<S>,
	/** How many input items have to be accounted for; none where the API says that there is nothing. */
	items: number,
	sandbox: S,
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

function rowCounts<S extends CaseSandbox>(
	output: INodeExecutionData[],
	{ of, id }: NonNullable<OperationUse<S>['rows']>,
	sandbox: S,
) {
	const all = of(sandbox);
	const known = new Set<unknown>(all);
	const ids = output.map(({ json }) => json[id]).filter((each) => known.has(each));
	const found = new Set(ids);
	const missing = all.length - found.size;
	// What the API answered in place of the list, alone and as it came.
	const isAnswerAsItCame = output.length > 0 && found.size === 0;
	return { missing: isAnswerAsItCame ? 0 : missing, doubled: ids.length - found.size };
}
