import type { StoredCredential, WorkflowDefinition, WorkflowNode } from '../../n8n/n8nClient';
import type { SmartleadTool } from './agentTools';

/** What a workflow with an agent is made of. */
export interface AgentWorkflow {
	name: string;
	/** Of n8n's AI Agent node. */
	agentVersion: number;
	/** How many items the agent gets, each a conversation of its own. */
	items: number;
	tools: SmartleadTool[];
	model: StoredCredential;
	smartlead: StoredCredential;
}

/** Manual Trigger → AI Agent, with a chat model and Smartlead tools. */
export function agentWorkflow(options: AgentWorkflow): WorkflowDefinition {
	const { name, agentVersion, items, tools, model, smartlead } = options;
	const start = node('Start', 'n8n-nodes-base.manualTrigger', 1, {});
	const agent = node('Agent', '@n8n/n8n-nodes-langchain.agent', agentVersion, {
		promptType: 'define',
		text: 'Add the lead, then tell what became of it.',
		options: { maxIterations: 20 },
	});
	const chatModel = {
		...node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.3, {
			model: { __rl: true, mode: 'id', value: 'scripted' },
			responsesApiEnabled: false,
			options: { maxRetries: 0 },
		}),
		credentials: use(model),
	};
	const toolNodes = tools.map((tool) => ({
		...node(tool.name, 'n8n-nodes-smartlead.smartleadTool', 1, tool.parameters),
		credentials: use(smartlead),
	}));
	return {
		name,
		nodes: [start, agent, chatModel, ...toolNodes],
		connections: {
			[start.name]: connection('main'),
			[chatModel.name]: connection('ai_languageModel'),
			...Object.fromEntries(toolNodes.map((tool) => [tool.name, connection('ai_tool')])),
		},
		settings: { executionOrder: 'v1' },
		pinData: { [start.name]: Array.from({ length: items }, (_, item) => ({ json: { item } })) },
	};
}

function node(
	name: string,
	type: string,
	typeVersion: number,
	parameters: Record<string, unknown>,
): WorkflowNode {
	return { id: name, name, type, typeVersion, position: [0, 0], parameters };
}

function use({ id, name, type }: StoredCredential): WorkflowNode['credentials'] {
	return { [type]: { id, name } };
}

function connection(type: string) {
	return { [type]: [[{ node: 'Agent', type, index: 0 }]] };
}
