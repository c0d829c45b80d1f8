import type Joi from 'joi';
import { jsonAnswer, type Answer } from '../http/answer';
import type { CatalogueOperation } from '../../../catalogue';
import { domainError } from './domainErrors';
import type { OperationSchemas } from './schema';

/** The parts of a request that carry parameters: as they arrived, or converted to their types. */
export interface RequestParts {
	params: unknown;
	query: unknown;
	body: unknown;
}

type Source = keyof RequestParts;

/**
 * Checks a request in the order of the API: path, query, body, then the hand-written rules.
 * @returns the parts with values of the declared types and defaults filled in, or the 400.
 */
export function validateRequest(
	operation: CatalogueOperation,
	schemas: OperationSchemas,
	parts: RequestParts,
): { parts: RequestParts } | { refusal: Answer } {
	// Path and query are text and have to be converted; a JSON body has types and must mean them.
	const params = schemas.params.validate(parts.params, { convert: true });
	if (params.error) return { refusal: refusal('params', params.error) };
	const query = schemas.query.validate(parts.query, { convert: true });
	if (query.error) return { refusal: refusal('query', query.error) };
	const body = schemas.body.validate(parts.body ?? {}, { convert: false });
	if (body.error) return { refusal: refusal('body', body.error) };

	const broken =
		domainError(operation.queryParams, query.value as Record<string, unknown>) ??
		domainError(operation.bodyParams, body.value as Record<string, unknown>);
	if (broken) return { refusal: jsonAnswer(400, broken) };

	return { parts: { params: params.value, query: query.value, body: body.value } };
}

/** The shape of the API's validator: `message` says what is wrong, `error` only repeats the status. */
function refusal(source: Source, error: Joi.ValidationError): Answer {
	return jsonAnswer(400, {
		statusCode: 400,
		error: 'Bad Request',
		message: error.details.map(({ message }) => message).join('. '),
		validation: { source, keys: error.details.map(({ path }) => path.join('.')) },
	});
}
