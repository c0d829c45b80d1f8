import type { Simplified } from '../../../kernel/definition/output';

/** Keeps fields under their own names, with counters, which the API sends as texts, as numbers. */
export function withCounters(fields: string[], counters: string[]): Simplified {
	const names = [...fields, ...counters];
	return { fields: Object.fromEntries(names.map((name) => [name, name])), counters };
}
