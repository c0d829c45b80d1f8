/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { homedir } from 'node:os';
import path from 'node:path';

const NAME = 'n8n-nodes-smartlead';

/**
 * Where n8n is installed once and where its user folders live: `N8N_NODES_SMARTLEAD_CACHE`, else a
 * folder in `XDG_CACHE_HOME`, else one in `~/.cache`. Always outside the checkout.
 */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
	const own = environment.N8N_NODES_SMARTLEAD_CACHE;
	if (own) return path.resolve(own);
	return path.join(environment.XDG_CACHE_HOME || path.join(homedir(), '.cache'), NAME);
}
