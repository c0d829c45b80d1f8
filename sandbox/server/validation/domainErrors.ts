import type { CatalogueParam } from '../../../catalogue';
import { formats } from './formats';

/**
 * Finds the first value that the API refuses by hand, after its schema has passed.
 * @returns the body of the 400, or `null`.
 */
export function domainError(
	params: CatalogueParam[],
	values: Record<string, unknown>,
): Record<string, unknown> | null {
	for (const param of params) {
		const value = values[param.name];
		if (param.missingError && (value === undefined || value === '')) return param.missingError;
		if (!param.domainError) continue;
		const refused = (Array.isArray(value) ? value : [value]).find(
			(element) => element !== undefined && element !== null && !fits(param, element),
		);
		if (refused !== undefined) return filled(param.domainError, String(refused));
	}
	return null;
}

function fits(param: CatalogueParam, value: unknown): boolean {
	if (param.enum && !param.enum.some((allowed) => allowed === value)) return false;
	return param.format === undefined || formats[param.format].accepts(String(value));
}

function filled(template: Record<string, unknown>, value: string): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(template).map(([key, text]) => [
			key,
			typeof text === 'string' ? text.replace('{value}', () => value) : text,
		]),
	);
}
