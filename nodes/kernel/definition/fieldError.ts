/** An input that cannot be right: which field, what is wrong with it, and how to mend it. */
export class FieldError extends Error {
	/**
	 * @param message names the field by its label, in single quotes
	 * @param fix what to do, one sentence
	 */
	constructor(
		message: string,
		readonly fix: string,
	) {
		super(message);
	}
}
