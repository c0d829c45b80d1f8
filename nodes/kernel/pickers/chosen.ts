import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { isObject } from '../definition/values';

/**
 * The ID in the first of some fields of the form that has one. An expression is none, since it has
 * no value before the node runs.
 */
export function chosenId(context: ILoadOptionsFunctions, ...fields: string[]): string | undefined {
	for (const field of fields) {
		const value: unknown = context.getCurrentNodeParameter(field, { extractValue: true });
		const id = value ? String(value) : '';
		if (id && !id.startsWith('=')) return id;
	}
	return undefined;
}

/** What is chosen in a list of the same collection; nothing while an expression stands there. */
export function chosenBeside(context: ILoadOptionsFunctions, field: string): string[] {
	const value: unknown = context.getCurrentNodeParameter(`&${field}`);
	return Array.isArray(value) && !value.some(isObject) ? value.map(String) : [];
}
