import type { Contender } from './contenders';

/** What the results call a contender. */
export const NAMES: Record<Contender['kind'], string> = {
	http: "n8n's HTTP Request node",
	smartlead: 'Smartlead',
	routed: "Smartlead by n8n's declarative routing (before)",
	unmerged: 'the same without merged fields',
	part: 'parts of it',
};
