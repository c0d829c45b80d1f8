import { attachCredential } from '../../n8n/exampleWorkflows';
import type { WorkflowDefinition } from '../../n8n/n8nClient';

const credential = { id: 'c1', name: 'Smartlead sandbox', type: 'smartleadApi' };
const workflow: WorkflowDefinition = {
	id: 'exported',
	versionId: 'exported',
	active: true,
	tags: [],
	name: 'Example',
	nodes: [
		{ name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
		{ name: 'Lead', type: 'n8n-nodes-smartlead.smartlead', typeVersion: 1, parameters: {} },
		{ name: 'Other', type: 'n8n-nodes-smartlead2.x', typeVersion: 1, parameters: {} },
	],
	connections: { Start: { main: [[{ node: 'Lead', type: 'main', index: 0 }]] } },
};

describe('attachCredential', () => {
	const attached = attachCredential(workflow, 'n8n-nodes-smartlead', credential);

	it('gives the credential to the nodes of the package, and to no other', () => {
		expect(attached.nodes.map((node) => node.credentials)).toEqual([
			undefined,
			{ smartleadApi: { id: 'c1', name: 'Smartlead sandbox' } },
			undefined,
		]);
	});

	it('replaces the credential of the n8n that the workflow was exported from', () => {
		const exported = structuredClone(workflow);
		exported.nodes[1].credentials = { smartleadApi: { id: 'old', name: 'Mine' } };

		const { nodes } = attachCredential(exported, 'n8n-nodes-smartlead', credential);

		expect(nodes[1].credentials).toEqual({
			smartleadApi: { id: 'c1', name: 'Smartlead sandbox' },
		});
	});

	it('drops what belongs to the n8n that the workflow was exported from', () => {
		expect(Object.keys(attached).sort()).toEqual([
			'connections',
			'name',
			'nodes',
			'pinData',
			'settings',
		]);
		expect(attached.connections).toEqual(workflow.connections);
	});

	it('leaves the given workflow as it is', () => {
		expect(workflow.nodes[1].credentials).toBeUndefined();
	});
});
