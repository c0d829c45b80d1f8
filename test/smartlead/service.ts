import { loadCatalogue } from '../../catalogue';
import { resources } from '../../nodes/Smartlead/resources';
import { SmartleadTrigger } from '../../nodes/Smartlead/SmartleadTrigger.node';
import { startSmartleadSandbox, type SmartleadSandbox } from '../../sandbox';
import type { CaseService } from '../harness/caseService';
import { SMARTLEAD } from '../harness/testedService';
import { badInput } from './badInput';
import { excluded, unreachable, unusedMethods } from './exclusions';
import { cases } from './resources';
import { targets as faultTargets } from './stress/faultTargets';

/** Smartlead, for the tests that walk all operations of a service. */
export const smartlead: CaseService<SmartleadSandbox> = {
	name: 'Smartlead',
	folders: {
		package: '.',
		catalogue: 'catalogue/smartlead',
		node: 'nodes/Smartlead',
		tests: 'test/smartlead',
	},
	tested: SMARTLEAD,
	newTriggers: () => [new SmartleadTrigger()],
	resources,
	catalogue: loadCatalogue('smartlead'),
	hosts: {
		server: 'server.smartlead.ai',
		smartDelivery: 'smartdelivery.smartlead.ai',
		smartSenders: 'smart-senders.smartlead.ai',
		smartProspect: 'prospect-api.smartlead.ai',
	},
	mostProperties: 260,
	ids: 'numbers',
	excluded,
	unreachable,
	unusedMethods,
	cases,
	badInput,
	faultTargets,
	keyPrefix: '',
	startSandbox: startSmartleadSandbox,
};
