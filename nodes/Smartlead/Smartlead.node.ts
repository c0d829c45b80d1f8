import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { customOperations } from '../kernel/execute/customOperations';
import { runOperation } from '../kernel/execute/runOperation';
import { toHints } from '../kernel/form/toHints';
import { toProperties } from '../kernel/form/toProperties';
import { credentialTest } from '../kernel/request/credentialTest';
import { listSearch, loadOptions } from './pickers';
import * as resourceMapping from './pickers/resourceMapping';
import { resources } from './resources';
import { sensitiveOutputFields, smartlead } from './service';

export class Smartlead implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Smartlead',
		name: 'smartlead',
		icon: { light: 'file:../../icons/smartlead.svg', dark: 'file:../../icons/smartlead.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Run cold email campaigns with Smartlead',
		defaults: { name: 'Smartlead' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'smartleadApi', required: true, testedBy: 'smartleadApiTest' }],
		hints: toHints(resources, smartlead),
		sensitiveOutputFields,
		requestDefaults: { baseURL: smartlead.baseUrlExpression(smartlead.mainHost), json: true },
		requestOperations: { pagination: runOperation(resources, smartlead) },
		properties: toProperties(resources, smartlead),
	};

	customOperations = customOperations(resources, smartlead);

	methods = {
		credentialTest: { smartleadApiTest: credentialTest(smartlead) },
		listSearch,
		loadOptions,
		resourceMapping,
	};
}
