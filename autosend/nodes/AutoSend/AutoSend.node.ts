import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { customOperations } from '../kernel/execute/customOperations';
import { runOperation } from '../kernel/execute/runOperation';
import { toHints } from '../kernel/form/toHints';
import { toProperties } from '../kernel/form/toProperties';
import { credentialTest } from '../kernel/request/credentialTest';
import { listSearch, loadOptions, resourceMapping } from './pickers';
import { resources } from './resources';
import { autoSend, sensitiveOutputFields } from './service';

export class AutoSend implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'AutoSend',
		name: 'autoSend',
		icon: { light: 'file:../../icons/autosend.svg', dark: 'file:../../icons/autosend.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Send transactional and marketing email with AutoSend',
		defaults: { name: 'AutoSend' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'autoSendApi', required: true, testedBy: 'autoSendApiTest' }],
		hints: toHints(resources, autoSend),
		sensitiveOutputFields,
		requestDefaults: { baseURL: autoSend.baseUrlExpression(autoSend.mainHost), json: true },
		requestOperations: { pagination: runOperation(resources, autoSend) },
		properties: toProperties(resources, autoSend),
	};

	customOperations = customOperations(resources, autoSend);

	methods = {
		credentialTest: { autoSendApiTest: credentialTest(autoSend) },
		listSearch,
		loadOptions,
		resourceMapping,
	};
}
