const PLACEHOLDER = /\{\{\{?\s*([\w.]+)\s*\}?\}\}/g;

/**
 * Fills `{{name}}` and `{{{name}}}`, also `{{order.total}}`. What has no value becomes nothing, as in
 * Handlebars. Values are not escaped, and blocks like `{{#if}}` stay as they are.
 */
export function render(text: string, values: Record<string, unknown>): string {
	return text.replace(PLACEHOLDER, (_, path: string) => textOf(valueAt(values, path)));
}

/** The placeholders of a text, each once. */
export function placeholdersOf(text: string): string[] {
	return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, path]) => path))];
}

function valueAt(values: unknown, path: string): unknown {
	return path
		.split('.')
		.reduce<unknown>(
			(value, key) => (value as Record<string, unknown> | undefined | null)?.[key],
			values,
		);
}

function textOf(value: unknown): string {
	if (value === undefined || value === null) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value as unknown);
}
