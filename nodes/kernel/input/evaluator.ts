import type { IExecuteFunctions, IExecutePaginationFunctions } from 'n8n-workflow';

import type { ParameterReader } from './readEntered';

/**
 * Evaluates the `routing.send.value` of a field for an item, which n8n's routing does only for the
 * requests that it makes itself.
 */
export function evaluatorOf(
	context: IExecuteFunctions | IExecutePaginationFunctions,
	index: number,
): ParameterReader['evaluate'] {
	return (expression, value) =>
		// The text of the value in the place of the variable that n8n's routing would offer.
		context.evaluateExpression(
			expression.slice(1).replaceAll('$value', () => `(${JSON.stringify(value)})`),
			index,
		);
}
