import type { INodeParameters } from 'n8n-workflow';

import type { Contender } from './contenders';
import type { Job } from './runWorkflow';
import type { Server } from './service';
import { services } from './services';
import { CAMPAIGN } from './services/smartlead';

/** How n8n is to spread the items, where a user has set it. */
export interface Batching {
	batchSize: number;
	batchInterval: number;
}

/** Get: a record for each item, which names it. */
export function getRecords(
	contender: Contender,
	server: Server,
	count: number,
	batching?: Batching,
): Job {
	const { get, prefix } = services[server.service];
	const items = Array.from({ length: count }, () => ({ id: get.id }));
	if (contender.kind === 'http') {
		const url = `=${server.url}${prefix}${get.path}/{{ $json.id }}`;
		const parameters = withBatching(httpParameters(server, 'GET', url), batching);
		return { contender, server, items, parameters };
	}
	const parameters: INodeParameters = {
		...get.parameters,
		...(batching && { requestOptions: { batching: { batch: { ...batching } } } }),
	};
	return { contender, server, items, parameters };
}

/** Uploads so much by the node, each an item. */
export function upload(server: Server, operation: string, count: number): Job {
	const { item, parameters } = services[server.service].uploads[operation];
	const items = Array.from({ length: count }, (_, index) => item(index));
	return { contender: { kind: 'node' }, server, items, parameters };
}

/**
 * The same with n8n's HTTP Request node.
 *
 * @param each how much one item, and so one request, carries; more than one have been put
 * together by the user, which is not counted here
 */
export function uploadByHttp(
	server: Server,
	operation: string,
	count: number,
	each: number,
	batching?: Batching,
): Job {
	const { prefix, uploads } = services[server.service];
	const { body, path } = uploads[operation];
	const all = upload(server, operation, count).items;
	const items = Array.from({ length: Math.ceil(count / each) }, (_, index) => ({
		body: body(all.slice(index * each, (index + 1) * each)),
	}));
	const parameters = {
		...httpParameters(server, 'POST', `${server.url}${prefix}${path}`),
		sendBody: true,
		contentType: 'json',
		specifyBody: 'json',
		jsonBody: '={{ JSON.stringify($json.body) }}',
	};
	return {
		contender: { kind: 'http' },
		server,
		items,
		parameters: withBatching(parameters, batching),
	};
}

/** Return All over the leads of Smartlead's campaign; by HTTP with the pagination option of that node. */
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
		...httpParameters(server, 'GET', `${server.url}/api/v1/campaigns/${CAMPAIGN}/leads`),
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

function httpParameters({ service }: Server, method: string, url: string): INodeParameters {
	return {
		method,
		url,
		authentication: 'genericCredentialType',
		genericAuthType: services[service].httpCredential.type,
		options: {},
	};
}

function withBatching(parameters: INodeParameters, batching?: Batching): INodeParameters {
	if (!batching) return parameters;
	const options = { ...(parameters.options as INodeParameters) };
	return { ...parameters, options: { ...options, batching: { batch: { ...batching } } } };
}
