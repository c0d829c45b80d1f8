import type { INodeParameters } from 'n8n-workflow';

import type { MeasuredService, MeasuredTrigger } from '../service';

/** The campaign of the sandbox that the benchmarks use. */
export const CAMPAIGN = 90212;

const EVENT = 'EMAIL_REPLY';

/** Smartlead, for the benchmarks. */
export const smartlead: MeasuredService = {
	name: 'Smartlead',
	folder: '.',
	package: 'n8n-nodes-smartlead',
	node: 'smartlead',
	nodeFolder: 'nodes/Smartlead',
	credential: {
		type: 'smartleadApi',
		file: 'credentials/SmartleadApi.credentials.js',
		paceOf: (requestsPerMinute) => ({ requestsPerMinute }),
	},
	httpCredential: {
		type: 'httpQueryAuth',
		dataOf: (apiKey) => ({ name: 'api_key', value: apiKey }),
	},
	prefix: '/api/v1',
	limit: { limit: 10, windowMs: 2_000 },
	get: {
		title: 'Campaign → Get',
		parameters: {
			resource: 'campaign',
			operation: 'get',
			campaignId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
		},
		id: CAMPAIGN,
		path: '/campaigns',
	},
	wasDeclarative: true,
	uploads: {
		add: {
			title: 'Campaign Lead → Add',
			plural: 'leads',
			singular: 'lead',
			count: 10_000,
			single: 250,
			chunk: 400,
			byHand: 100,
			parameters: {
				resource: 'campaignLead',
				operation: 'add',
				campaignId: { __rl: true, mode: 'id', value: String(CAMPAIGN) },
				leadList: { mappingMode: 'autoMapInputData', value: null },
			},
			item: (index) => ({
				email: `person${index}@example.com`,
				first_name: `Person ${index}`,
			}),
			path: `/campaigns/${CAMPAIGN}/leads`,
			body: (leads) => ({ lead_list: leads }),
		},
	},
	// Each its own campaign, so that an event comes to one of them. Before, it was of version 1.
	triggers: [
		triggerOf('Smartlead Trigger', 2, 90_211),
		triggerOf('Smartlead Trigger, version 1 (before)', 1, 90_213),
	],
};

/** What a trigger for replies in some campaigns is set to. */
export function repliesIn(campaignIds: number[]): INodeParameters {
	return { events: [EVENT], campaignIds };
}

function triggerOf(title: string, typeVersion: number, campaignId: number): MeasuredTrigger {
	return {
		title,
		node: 'smartleadTrigger',
		typeVersion,
		parameters: repliesIn([campaignId]),
		async webhookIn({ smartlead: sandbox }) {
			const webhook = sandbox.state.webhooks.find((each) => each.campaignId === campaignId);
			if (!webhook) return undefined;
			const [{ payload }] = await sandbox.deliver(EVENT, { campaignId });
			const body = JSON.stringify(payload);
			return { url: webhook.webhook_url, nextCall: () => ({ body }) };
		},
	};
}
