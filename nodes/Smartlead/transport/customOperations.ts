import type { IExecuteFunctions, INodeExecutionData, INodeType } from 'n8n-workflow';

import type { ParameterReader } from '../define/checkFields';
import type { ResourceDefinition } from '../define/types';
import { isBulk, runBulk } from './bulk';
import { evaluatorOf } from './evaluator';

/**
 * The bulk operations as n8n's custom operations, which get all input items at once where a
 * declarative operation gets one. An older AI-tool path of n8n ignores them and takes the
 * declarative road, so both lead to `runBulk`.
 */
export function customOperations(
	resources: ResourceDefinition[],
): NonNullable<INodeType['customOperations']> {
	return Object.fromEntries(
		resources.map(({ value, host, operations }) => [
			value,
			Object.fromEntries(
				operations.filter(isBulk).map((operation) => [
					operation.value,
					async function (this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
						const items = this.getInputData().map(({ json }, index) => ({
							index,
							json,
							reader: readerOf(this, index),
						}));
						return [await runBulk({ context: this, items }, operation, host)];
					},
				]),
			),
		]),
	);
}

function readerOf(context: IExecuteFunctions, index: number): ParameterReader {
	return {
		getNode: () => context.getNode(),
		getNodeParameter: ((name: string, fallback: unknown, options?: object) =>
			context.getNodeParameter(name, index, fallback, options)) as never,
		evaluate: evaluatorOf(context, index),
	};
}
