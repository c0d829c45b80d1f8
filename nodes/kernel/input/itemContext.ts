import type {
	IExecuteFunctions,
	IExecutePaginationFunctions,
	INodeExecutionData,
} from 'n8n-workflow';

import type { ParameterReader } from './readEntered';

/** Reads an item: its parameters, what came in, and the time zone that its dates are meant in. */
export interface ItemReader extends ParameterReader {
	getInputData(): INodeExecutionData;
	/** The workflow's, by its IANA name. */
	getTimezone(): string;
}

/** The context of one item, which reads its parameters as well. */
export type ItemContext = IExecutePaginationFunctions & Required<ParameterReader>;

/**
 * The context of a node as n8n's routing gives it for one item, so that what runs an item need not
 * know which of the two roads has led to it.
 */
export function itemContext(context: IExecuteFunctions, index: number): ItemContext {
	const { helpers } = context;
	const input = context.getInputData()[index];
	return Object.create(context, {
		getItemIndex: { value: () => index },
		getInputData: { value: () => input },
		getNodeParameter: {
			value: (name: string, fallback?: unknown, options?: object) =>
				context.getNodeParameter(name, index, fallback, options),
		},
		// An expression in the credential may depend on the item.
		getCredentials: { value: async (type: string) => await context.getCredentials(type, index) },
		evaluateExpression: {
			value: (expression: string) => context.evaluateExpression(expression, index),
		},
		evaluate: { value: evaluatorOf(context, index) },
		helpers: {
			value: Object.create(helpers, {
				assertBinaryData: { value: (field: string) => helpers.assertBinaryData(index, field) },
				getBinaryDataBuffer: {
					value: async (field: string) => await helpers.getBinaryDataBuffer(index, field),
				},
			}) as object,
		},
	}) as ItemContext;
}

/** Reads an item that n8n's routing has given, for a request that it has not made. */
export function readerOf(context: IExecutePaginationFunctions): ItemReader {
	const evaluate = evaluatorOf(context, context.getItemIndex());
	return Object.create(context, { evaluate: { value: evaluate } }) as ItemReader;
}

/**
 * Evaluates the `routing.send.value` of a field for an item, which n8n's routing does only for the
 * requests that it makes itself.
 */
function evaluatorOf(
	context: IExecuteFunctions | IExecutePaginationFunctions,
	index: number,
): Required<ParameterReader>['evaluate'] {
	return (expression, value) =>
		// The text of the value in the place of the variable that n8n's routing would offer.
		context.evaluateExpression(
			expression.slice(1).replaceAll('$value', () => `(${JSON.stringify(value)})`),
			index,
		);
}
