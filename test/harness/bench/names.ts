import type { Contender } from './contenders';

/**
 * What the results call a contender.
 *
 * @param service as its users write it
 */
export function nameOf(kind: Contender['kind'], service: string): string {
	const names: Record<Contender['kind'], string> = {
		http: "n8n's HTTP Request node",
		node: service,
		routed: `${service} by n8n's declarative routing (before)`,
		unmerged: 'the same without merged fields',
		part: 'parts of it',
	};
	return names[kind];
}
