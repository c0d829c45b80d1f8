import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { toHints } from '../kernel/form/toHints';
import { toProperties } from '../kernel/form/toProperties';
import { smartleadApiTest } from './api/credentialTest';
import * as listSearch from './pickers/listSearch';
import * as loadOptions from './pickers/loadOptions';
import * as resourceMapping from './pickers/resourceMapping';
import { resources } from './resources';
import { customOperations } from '../kernel/execute/customOperations';
import { baseUrlExpression } from './api/hosts';
import { runOperation } from '../kernel/execute/runOperation';
import { sensitiveOutputFields } from '../kernel/request/secrets';

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
		hints: toHints(resources),
		sensitiveOutputFields,
		requestDefaults: { baseURL: baseUrlExpression('server'), json: true },
		requestOperations: { pagination: runOperation(resources) },
		properties: toProperties(resources),
	};

	customOperations = customOperations(resources);

	methods = { credentialTest: { smartleadApiTest }, listSearch, loadOptions, resourceMapping };
}
