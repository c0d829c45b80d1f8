import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';

interface Form {
	/** What is chosen in the form, as `extractValue` gives it. */
	chosen?: Record<string, unknown>;
	apiKey?: string;
}

/** The context of a picker in the form, whose requests go to a sandbox. */
export function loadOptionsContext(
	sandbox: SmartleadSandbox,
	{ chosen = {}, apiKey = sandbox.apiKey }: Form = {},
): ILoadOptionsFunctions {
	const credentials = { apiKey, apiHost: sandbox.url, requestsPerMinute: 1_000_000 };
	return {
		getNode: () => ({ name: 'Smartlead', type: 'smartlead', typeVersion: 1, parameters: {} }),
		getCredentials: async () => credentials,
		getCurrentNodeParameter: (name: string, options?: { extractValue?: boolean }) =>
			// `&name` is a field beside the one that asks, whose value needs no extracting.
			name.startsWith('&') || options?.extractValue ? chosen[name.replace('&', '')] : undefined,
		helpers: {
			httpRequestWithAuthentication: async (_: string, options: IHttpRequestOptions) =>
				await sent(options, apiKey.trim()),
		},
	} as unknown as ILoadOptionsFunctions;
}

async function sent(options: IHttpRequestOptions, apiKey: string): Promise<object> {
	const { baseURL = '', url, method = 'GET', qs, body } = options;
	const query = new URLSearchParams({ ...(qs as Record<string, string>), api_key: apiKey });
	const response = await fetch(`${baseURL}${url}?${query.toString()}`, {
		method,
		...(body !== undefined && {
			body: JSON.stringify(body),
			headers: { 'content-type': 'application/json' },
		}),
	});
	const text = await response.text();
	const isJson = response.headers.get('content-type')?.includes('json');
	return {
		statusCode: response.status,
		headers: Object.fromEntries(response.headers),
		body: isJson ? (JSON.parse(text) as IDataObject) : text,
	};
}
