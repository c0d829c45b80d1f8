import type * as n8nWorkflow from 'n8n-workflow';

import { testCrashes } from '../../kernel/trigger/crashes';
import { published } from './publications';

// The waits between tries, none.
jest.mock('n8n-workflow', () => ({
	...jest.requireActual<typeof n8nWorkflow>('n8n-workflow'),
	sleep: async () => {},
}));

testCrashes(published);
