/** What most errors of AutoSend look like. */
export function errorBody(code: string, message: string) {
	return { success: false, error: { message, code } };
}
