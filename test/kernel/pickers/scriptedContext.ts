import { inObjects } from '../../harness/inObjects';
import type { IDataObject, IHttpRequestOptions, ILoadOptionsFunctions } from 'n8n-workflow';

/**
 * The context of a picker in the form, whose requests get answers from here.
 *
 * @param answer the body that a request gets; `call` counts from 1
 * @param form what stands in the fields of the form
 * @returns `sent` has the requests so far, each as its URL and where its parameters are
 */
export function scriptedContext(
	answer: (parameters: IDataObject, call: number) => unknown,
	form: IDataObject = {},
) {
	const sent: IDataObject[] = [];
	const helpers = {
		async httpRequestWithAuthentication(_: string, options: IHttpRequestOptions) {
			const { method, baseURL, url, qs, body } = inObjects(options);
			const parameters = { ...(qs as IDataObject), ...(body as IDataObject) };
			sent.push({ request: `${method} ${baseURL}${url}`, ...(body ? { body } : { qs }) });
			return { statusCode: 200, headers: {}, body: answer(parameters, sent.length) };
		},
	};
	const context = {
		getNode: () => ({ name: 'Node', type: 'node', typeVersion: 1, parameters: {} }),
		getCredentials: async () => ({ apiKey: 'key', requestsPerSecond: 1_000_000 }),
		getCurrentNodeParameter: (name: string) => form[name],
		helpers,
		// A picker needs no more of it.
	} as unknown as ILoadOptionsFunctions;
	return { context, sent };
}
