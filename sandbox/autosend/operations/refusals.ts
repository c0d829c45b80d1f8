import { errorBody, validationFailed } from '../errorBody';
import { ApiError } from './handler';

/**
 * The refusal of a field that the schema has passed.
 * @param field dotted
 * @param problem completes the sentence that starts with the field
 */
export function invalid(field: string, problem: string): ApiError {
	return new ApiError(400, validationFailed([{ field, message: `"${field}" ${problem}` }]));
}

/** The 404 of operations whose pages show none of their own. */
export function notFound(): ApiError {
	return new ApiError(404, errorBody('NOT_FOUND', 'Not found'));
}

/** Refusals of senders are plain text. */
export function plainError(status: number, text: string): ApiError {
	return new ApiError(status, { success: false, error: text });
}

/** An error without a code, as pages of several resources show it. */
export function uncodedError(status: number, message: string): ApiError {
	return new ApiError(status, { success: false, error: { message } });
}
