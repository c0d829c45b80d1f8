import type Joi from 'joi';
import type { CatalogueOperation } from '../../../catalogue';
import { domainError } from './domainErrors';
import type { OperationSchemas } from './schema';

/** The parts of a request that carry parameters: as they arrived, or converted to their types. */
export interface RequestParts {
	params: unknown;
	query: unknown;
	body: unknown;
}

/** What the schema of a part refuses. */
export interface Violation {
	source: keyof RequestParts;
	/** `path` is dotted, and empty for the part as a whole; `message` names it. */
	problems: Array<{ path: string; message: string }>;
}

/** What became of the check. */
export type Validated =
	| { parts: RequestParts }
	| { violation: Violation }
	/** Body of a 400, from the catalogue. */
	| { domainError: Record<string, unknown> };

/**
 * Checks a request by its catalogue entry: path, query, body, then the rules of single parameters.
 * @returns the parts with values of the declared types and defaults filled in, or what is wrong.
 */
export function validateRequest(
	operation: CatalogueOperation,
	schemas: OperationSchemas,
	parts: RequestParts,
): Validated {
	// Path and query are text and have to be converted; a JSON body has types and must mean them.
	const params = schemas.params.validate(parts.params, { convert: true });
	if (params.error) return { violation: violation('params', params.error) };
	const query = schemas.query.validate(parts.query, { convert: true });
	if (query.error) return { violation: violation('query', query.error) };
	const body = schemas.body.validate(parts.body ?? {}, { convert: false });
	if (body.error) return { violation: violation('body', body.error) };

	const broken =
		domainError(operation.queryParams, query.value as Record<string, unknown>) ??
		domainError(operation.bodyParams, body.value as Record<string, unknown>);
	if (broken) return { domainError: broken };

	return { parts: { params: params.value, query: query.value, body: body.value } };
}

function violation(source: keyof RequestParts, { details }: Joi.ValidationError): Violation {
	return {
		source,
		problems: details.map(({ path, message }) => ({ path: path.join('.'), message })),
	};
}
