/** An error answer of the API. */
export class ApiError extends Error {
	constructor(
		readonly status: number,
		readonly body: unknown,
	) {
		super(`${status} ${JSON.stringify(body)}`);
	}
}
