import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import type { Service } from '../../nodes/kernel/definition/service';
import { smartlead } from '../../nodes/Smartlead/service';
import type { Address } from './testedService';

interface Form {
	/** What is chosen in the form, as `extractValue` gives it. */
	chosen?: Record<string, unknown>;
	apiKey?: string;
	/** Smartlead unless told otherwise. */
	service?: Service;
}

/** The context of a picker in the form, whose requests go to a sandbox. */
export function loadOptionsContext(
	sandbox: Address,
	{ chosen = {}, apiKey = sandbox.apiKey, service = smartlead }: Form = {},
): ILoadOptionsFunctions {
	const pace = { requestsPerMinute: 1_000_000, requestsPerSecond: 1_000_000 };
	const credential = { apiKey, apiHost: sandbox.url, ...pace };
	const authentication = service.probe.authentication(credential);
	return {
		getNode: () => ({ name: service.name, type: 'node', typeVersion: 1, parameters: {} }),
		getCredentials: async () => credential,
		getCurrentNodeParameter: (name: string, options?: { extractValue?: boolean }) =>
			// `&name` is a field beside the one that asks, whose value needs no extracting.
			name.startsWith('&') || options?.extractValue ? chosen[name.replace('&', '')] : undefined,
		helpers: {
			httpRequestWithAuthentication: async (_: string, options: IHttpRequestOptions) =>
				await sent(options, authentication),
		},
		// A picker needs no more of it.
	} as unknown as ILoadOptionsFunctions;
}

async function sent(
	{ baseURL = '', url, method = 'GET', qs, body }: IHttpRequestOptions,
	authentication: Pick<IHttpRequestOptions, 'qs' | 'headers'>,
): Promise<object> {
	const query = new URLSearchParams({ ...qs, ...authentication.qs } as Record<string, string>);
	const headers = {
		...(authentication.headers as Record<string, string>),
		...(body !== undefined && { 'content-type': 'application/json' }),
	};
	const response = await fetch(`${baseURL}${url}?${query.toString()}`, {
		method,
		headers,
		...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
	});
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.includes('json');
	return {
		statusCode: response.status,
		headers: Object.fromEntries(response.headers),
		body: isJson ? (JSON.parse(text) as IDataObject) : text,
	};
}
