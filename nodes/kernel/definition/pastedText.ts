/** A text of a credential without the blanks around it, and the invisible signs of copied texts. */
export function pastedText(value: unknown): string {
	return String(value ?? '')
		.replace(/\p{Cf}/gu, '')
		.trim();
}
