import { loadCatalogue } from '../../catalogue';
import type { SandboxService } from '../server/service';
import { answers } from './answers';
import { key, PROJECT_HEADER } from './key';
import { handlers } from './operations';
import { openFile } from './operations/inboundEmail/links';
import { passTime } from './passTime';
import { receive } from './receive';
import { secrets } from './secrets';
import type { AutoSendTypes } from './serviceTypes';
import { seedState } from './state';
import { webhooks } from './webhooks';

export const autosend: SandboxService<AutoSendTypes> = {
	name: 'autosend',
	title: 'AutoSend',
	catalogue: loadCatalogue('autosend'),
	prefix: '/v1',
	key,
	loggedHeaders: [PROJECT_HEADER],
	answers,
	documentedLimits: [{ limit: 2, windowMs: 1_000 }],
	handlers,
	seed: seedState,
	secrets,
	webhooks,
	actions: { receive },
	openFile,
	passTime,
	tryIt: (url, apiKey) => `curl -H 'Authorization: Bearer ${apiKey}' '${url}/v1/campaigns'`,
};
