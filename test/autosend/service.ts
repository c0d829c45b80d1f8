import { AutoSendTrigger } from '../../autosend/nodes/AutoSend/AutoSendTrigger.node';
import { resources } from '../../autosend/nodes/AutoSend/resources';
import { loadCatalogue } from '../../catalogue';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import type { CaseService } from '../harness/caseService';
import { AUTOSEND } from '../harness/testedService';
import { badInput } from './badInput';
import { excluded, unreachable, unusedMethods } from './exclusions';
import { cases } from './resources';
import { targets as faultTargets } from './stress/faultTargets';

/** AutoSend, for the tests that walk all operations of a service. */
export const autosend: CaseService<AutoSendSandbox> = {
	name: 'AutoSend',
	folders: {
		package: 'autosend',
		catalogue: 'catalogue/autosend',
		node: 'autosend/nodes/AutoSend',
		tests: 'test/autosend',
	},
	tested: AUTOSEND,
	newTriggers: () => [new AutoSendTrigger()],
	resources,
	catalogue: loadCatalogue('autosend'),
	hosts: { api: 'api.autosend.com' },
	mostProperties: 200,
	ids: 'texts',
	excluded,
	unreachable,
	unusedMethods,
	cases,
	badInput,
	faultTargets,
	// A key of the account opens the projects, and all else as well.
	keyPrefix: 'ASA_',
	startSandbox: async (options) =>
		await startAutoSendSandbox({ apiKey: 'ASA_sandbox-key', ...options }),
};
