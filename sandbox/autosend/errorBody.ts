/** What most errors of AutoSend look like. */
export function errorBody(code: string, message: string) {
	return { success: false, error: { message, code } };
}

/** A problem with one field of a request. */
export interface FieldProblem {
	/** Dotted. */
	field: string;
	message: string;
}

/** What AutoSend says of a request whose fields are wrong. */
export function validationFailed(details: FieldProblem[]) {
	return {
		success: false,
		error: { message: 'Validation failed', code: 'VALIDATION_FAILED', details },
	};
}
