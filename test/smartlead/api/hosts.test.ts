import { Workflow } from 'n8n-workflow';

import { baseUrl, baseUrlExpression } from '../../../nodes/Smartlead/api/hosts';
import { TestNodeTypes } from '../../harness/nodeTypes';

const OFFICIAL: Array<[string, string]> = [
	['server', 'https://server.smartlead.ai/api/v1'],
	['smartDelivery', 'https://smartdelivery.smartlead.ai/api/v1'],
	['smartSenders', 'https://smart-senders.smartlead.ai/api/v1'],
	['smartProspect', 'https://prospect-api.smartlead.ai/api/v1'],
];

const MOVED: Array<[string | undefined, string | undefined]> = [
	['http://127.0.0.1:4010', 'http://127.0.0.1:4010/api/v1'],
	[' http://127.0.0.1:4010/ ', 'http://127.0.0.1:4010/api/v1'],
	['https://proxy.example.org/smartlead//', 'https://proxy.example.org/smartlead/api/v1'],
	['', undefined],
	['   ', undefined],
	[undefined, undefined],
];

/** What n8n makes of the expression for a credential. */
function evaluated(host: string, apiHost: string | undefined): unknown {
	const node = {
		id: '1',
		name: 'Smartlead',
		type: 'n8n-nodes-smartlead.smartlead',
		typeVersion: 1,
		position: [0, 0] as [number, number],
		parameters: {},
	};
	const workflow = new Workflow({
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes: new TestNodeTypes(),
	});
	const data = { $credentials: { apiKey: 'k', apiHost } };
	return workflow.expression.getSimpleParameterValue(
		node,
		baseUrlExpression(host),
		'internal',
		data,
	);
}

describe.each([
	['baseUrl', (host: string, apiHost?: string) => baseUrl(host, apiHost ?? '')],
	['the expression of baseUrlExpression', evaluated],
])('%s', (_, urlOf: (host: string, apiHost: string | undefined) => unknown) => {
	it.each(OFFICIAL)('names the official address of %s', (host, url) => {
		expect(urlOf(host, undefined)).toBe(url);
	});

	it.each(MOVED)('moves all hosts to the API Host %j together', (apiHost, url) => {
		for (const [host, official] of OFFICIAL) expect(urlOf(host, apiHost)).toBe(url ?? official);
	});
});

describe('baseUrlExpression', () => {
	it('reads nothing but the credential, so that n8n counts the host as the node’s own', () => {
		expect(baseUrlExpression('server')).toMatch(/^=\{\{.*\}\}\/api\/v1$/);
		expect(baseUrlExpression('server').match(/\$\w+/g)).toEqual(['$credentials']);
	});
});
