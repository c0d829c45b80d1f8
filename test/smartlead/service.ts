import { loadCatalogue } from '../../catalogue';
import { resources } from '../../nodes/Smartlead/resources';
import { startSmartleadSandbox, type SmartleadSandbox } from '../../sandbox';
import type { CaseService } from '../harness/caseService';
import { SMARTLEAD } from '../harness/testedService';
import { excluded, unreachable } from './exclusions';
import { cases } from './resources';

/** Smartlead, for the tests that walk all operations of a service. */
export const smartlead: CaseService<SmartleadSandbox> = {
	name: 'Smartlead',
	folders: { catalogue: 'catalogue/smartlead', node: 'nodes/Smartlead', tests: 'test/smartlead' },
	resources,
	catalogue: loadCatalogue('smartlead'),
	hosts: {
		server: 'server.smartlead.ai',
		smartDelivery: 'smartdelivery.smartlead.ai',
		smartSenders: 'smart-senders.smartlead.ai',
		smartProspect: 'prospect-api.smartlead.ai',
	},
	excluded,
	unreachable,
	tested: SMARTLEAD,
	cases,
	startSandbox: startSmartleadSandbox,
};
