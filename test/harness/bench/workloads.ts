import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Contender } from './contenders';
import type { Job, Server } from './runWorkflow';

/** The campaign of the sandbox that the benchmarks use. */
export const CAMPAIGN = 90212;

/** How n8n is to spread the items, where a user has set it. */
export interface Batching {
	batchSize: number;
	batchInterval: number;
}

/** Get: a campaign for each item, which names it. */
export function getCampaigns(
	contender: Contender,
	server: Server,
	count: number,
	batching?: Batching,
): Job {
	const items = Array.from({ length: count }, () => ({ id: CAMPAIGN }));
	if (contender.kind === 'http') {
		const parameters = httpParameters('GET', `=${server.url}/api/v1/campaigns/{{ $json.id }}`);
		return { contender, server, items, parameters: withBatching(parameters, batching) };
	}
	const parameters: INodeParameters = {
		resource: 'campaign',
		operation: 'get',
		campaignId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
		...(batching && { requestOptions: { batching: { batch: { ...batching } } } }),
	};
	return { contender, server, items, parameters };
}

/** Add: so many leads into the campaign, each an item. */
export function addLeads(server: Server, count: number): Job {
	return {
		contender: { kind: 'smartlead' },
		server,
		items: leads(count),
		parameters: {
			resource: 'campaignLead',
			operation: 'add',
			campaignId: { __rl: true, mode: 'id', value: String(CAMPAIGN) },
			leadList: { mappingMode: 'autoMapInputData', value: null },
		},
	};
}

/**
 * The same with n8n's HTTP Request node.
 *
 * @param each how many leads one item, and so one request, carries; more than one have been put
 * together by the user, which is not counted here
 */
export function addLeadsByHttp(
	server: Server,
	count: number,
	each: number,
	batching?: Batching,
): Job {
	const all = leads(count);
	const items = Array.from({ length: Math.ceil(count / each) }, (_, index) => ({
		lead_list: all.slice(index * each, (index + 1) * each),
	}));
	const url = `${server.url}/api/v1/campaigns/${CAMPAIGN}/leads`;
	const parameters = {
		...httpParameters('POST', url),
		sendBody: true,
		contentType: 'json',
		specifyBody: 'json',
		jsonBody: '={{ JSON.stringify({ lead_list: $json.lead_list }) }}',
	};
	return {
		contender: { kind: 'http' },
		server,
		items,
		parameters: withBatching(parameters, batching),
	};
}

/** Return All over the leads of the campaign; by HTTP with the pagination option of that node. */
export function allLeads(contender: Contender, server: Server, pageSize: number): Job {
	const items = [{}];
	if (contender.kind !== 'http') {
		const parameters = {
			resource: 'campaignLead',
			operation: 'getAll',
			campaignId: { __rl: true, mode: 'id', value: String(CAMPAIGN) },
			returnAll: true,
			simplify: false,
		};
		return { contender, server, items, parameters };
	}
	const offset = { type: 'qs', name: 'offset', value: `={{ $pageCount * ${pageSize} }}` };
	const parameters = {
		...httpParameters('GET', `${server.url}/api/v1/campaigns/${CAMPAIGN}/leads`),
		sendQuery: true,
		queryParameters: { parameters: [{ name: 'limit', value: String(pageSize) }] },
		options: {
			pagination: {
				pagination: {
					paginationMode: 'updateAParameterInEachRequest',
					parameters: { parameters: [offset] },
					paginationCompleteWhen: 'other',
					completeExpression: `={{ $response.body.data.length < ${pageSize} }}`,
				},
			},
		},
	};
	return { contender, server, items, parameters };
}

function leads(count: number): IDataObject[] {
	return Array.from({ length: count }, (_, index) => ({
		email: `person${index}@example.com`,
		first_name: `Person ${index}`,
	}));
}

function httpParameters(method: string, url: string): INodeParameters {
	return {
		method,
		url,
		authentication: 'genericCredentialType',
		genericAuthType: 'httpQueryAuth',
		options: {},
	};
}

function withBatching(parameters: INodeParameters, batching?: Batching): INodeParameters {
	if (!batching) return parameters;
	const options = { ...(parameters.options as INodeParameters) };
	return { ...parameters, options: { ...options, batching: { batch: { ...batching } } } };
}
