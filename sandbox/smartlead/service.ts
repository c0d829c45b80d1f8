import { loadCatalogue } from '../../catalogue';
import type { SandboxService } from '../server/service';
import { answers } from './answers';
import { key } from './key';
import { handlers } from './operations';
import { secrets } from './secrets';
import type { SmartleadTypes } from './serviceTypes';
import { seedState } from './state';
import { webhooks } from './webhooks';

export const smartlead: SandboxService<SmartleadTypes> = {
	name: 'smartlead',
	title: 'Smartlead',
	catalogue: loadCatalogue('smartlead'),
	prefix: '/api/v1',
	key,
	answers,
	documentedLimits: [
		{ limit: 60, windowMs: 60_000 },
		{ limit: 10, windowMs: 2_000 },
	],
	handlers,
	seed: seedState,
	secrets,
	webhooks,
	tryIt: (url, apiKey) => `curl '${url}/api/v1/campaigns?api_key=${encodeURIComponent(apiKey)}'`,
};
