import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { toHints } from './define/toHints';
import { toProperties } from './define/toProperties';
import { smartleadApiTest } from './methods/credentialTest';
import * as listSearch from './methods/listSearch';
import * as loadOptions from './methods/loadOptions';
import * as resourceMapping from './methods/resourceMapping';
import { resources } from './resources';
import { customOperations } from './transport/customOperations';
import { baseUrlExpression } from './transport/hosts';
import { runOperation } from './transport/operation';
import { sensitiveOutputFields } from './transport/secrets';

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
