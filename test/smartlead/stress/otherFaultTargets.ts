import { CredentialTestContext, LoadOptionsContext } from 'n8n-core';
import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	ILoadOptionsFunctions,
	INode,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { Workflow } from 'n8n-workflow';

import { listSearch } from '../../../nodes/Smartlead/pickers';
import { Smartlead } from '../../../nodes/Smartlead/Smartlead.node';
import type { SmartleadSandbox } from '../../../sandbox';
import { OneCredential } from '../../harness/credentialsHelper';
import { TriggerWorkflow } from '../../harness/hooks';
import { TestNodeTypes } from '../../harness/nodeTypes';
import { credentialFor } from '../../harness/runNode';
import { SMARTLEAD } from '../../harness/testedService';
import { failure, tracesOf } from '../../stress/faults/outcome';
import type { Target } from '../../stress/faults/target';

const CAMPAIGNS = [90211, 90213];

/** The picker of campaigns, as the form calls it. */
export const campaignPicker: Target<SmartleadSandbox> = {
	name: 'Picker',
	async run(sandbox, { timeoutMs }) {
		const context = withTimeout(loadOptionsContext(sandbox), timeoutMs);
		const [result] = await Promise.allSettled([listSearch.searchCampaigns.call(context)]);
		if (result.status === 'rejected') return failure(result.reason as Error);
		const { results } = result.value;
		// An answer without campaigns is an account without campaigns.
		const missing = results.length ? sandbox.state.campaigns.size - results.length : 0;
		return {
			lost: Math.max(0, missing),
			doubled: results.length - new Set(results.map(({ value }) => value)).size,
			failed: false,
			traces: tracesOf(results),
		};
	},
};

/** The test of the credential, as n8n calls it when it is saved. */
export const credentialTest: Target<SmartleadSandbox> = {
	name: 'Credential test',
	async run(sandbox, { timeoutMs }) {
		const data = credentialFor(sandbox);
		const context = new CredentialTestContext() as unknown as ICredentialTestFunctions;
		const { request } = context.helpers;
		if (timeoutMs !== undefined) {
			context.helpers.request = (async (options: object) =>
				await request({ ...options, timeout: timeoutMs } as never)) as never;
		}
		const credential = { id: '1', name: 'Smartlead', type: 'smartleadApi', data };
		const result = await new Smartlead().methods.credentialTest.smartleadApiTest.call(
			context,
			credential as ICredentialsDecrypted,
		);
		return {
			lost: 0,
			doubled: 0,
			failed: result.status !== 'OK',
			message: result.message,
			traces: tracesOf(result),
		};
	},
};

/**
 * Published and unpublished, with n8n's five tries. The fault is over when it is published again and
 * unpublished; then no webhook may be left.
 */
export const trigger: Target<SmartleadSandbox> = {
	name: 'Trigger',
	async run(sandbox, { timeoutMs }) {
		const workflow = new TriggerWorkflow(sandbox, {
			parameters: { events: ['EMAIL_REPLY'], campaignIds: CAMPAIGNS },
			timeoutMs,
		});
		const isUp = await workflow.publish();
		const errors = [...workflow.errors];
		const hooks = sandbox.state.webhooks.length;
		sandbox.clearFaults();
		await workflow.publish();
		await workflow.unpublish();
		const left = sandbox.state.webhooks.length;
		return {
			...(isUp ? { failed: false } : failure(errors[errors.length - 1])),
			lost: isUp ? Math.max(0, CAMPAIGNS.length - hooks) : 0,
			doubled: (isUp ? Math.max(0, hooks - CAMPAIGNS.length) : 0) + left,
			traces: tracesOf([workflow.saved, errors]),
		};
	},
};

function loadOptionsContext(sandbox: SmartleadSandbox): ILoadOptionsFunctions {
	const node: INode = {
		id: '1',
		name: 'Smartlead',
		type: SMARTLEAD.nodeType,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { smartleadApi: { id: '1', name: 'Sandbox' } },
	};
	const nodeTypes = new TestNodeTypes();
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const additionalData = { credentialsHelper: new OneCredential(credentialFor(sandbox)) };
	return new LoadOptionsContext(
		workflow,
		node,
		// A picker needs no more than this.
		additionalData as unknown as IWorkflowExecuteAdditionalData,
		'',
	);
}

function withTimeout(context: ILoadOptionsFunctions, timeout?: number): ILoadOptionsFunctions {
	if (timeout === undefined) return context;
	const { httpRequestWithAuthentication: send } = context.helpers;
	context.helpers.httpRequestWithAuthentication = async function (type, options, more) {
		return (await send.call(this, type, { ...options, timeout }, more)) as unknown;
	};
	return context;
}
