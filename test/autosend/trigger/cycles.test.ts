import type * as n8nWorkflow from 'n8n-workflow';

import { testCycles } from '../../kernel/trigger/cycles';
import { published } from './publications';

// The waits between tries, shorter.
jest.mock('n8n-workflow', () => {
	const actual = jest.requireActual<typeof n8nWorkflow>('n8n-workflow');
	return { ...actual, sleep: async (ms: number) => await actual.sleep(ms / 20) };
});

testCycles(published);
