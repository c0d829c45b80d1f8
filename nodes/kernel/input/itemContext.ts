import type { IExecuteFunctions, IExecutePaginationFunctions } from 'n8n-workflow';

/**
 * The context of a node as n8n's routing gives it for one item, so that what runs an item need not
 * know which of the two roads has led to it.
 */
export function itemContext(
	context: IExecuteFunctions,
	index: number,
): IExecutePaginationFunctions {
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
		helpers: {
			value: Object.create(helpers, {
				assertBinaryData: { value: (field: string) => helpers.assertBinaryData(index, field) },
				getBinaryDataBuffer: {
					value: async (field: string) => await helpers.getBinaryDataBuffer(index, field),
				},
			}) as object,
		},
	}) as IExecutePaginationFunctions;
}
