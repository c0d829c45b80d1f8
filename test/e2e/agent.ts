/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import assert from 'node:assert/strict';

import { SANDBOX_KEY } from '../../n8n/trial';
import { CREDITS, TOOLS, turns, type SmartleadTool, type ToolTurn } from './agentTools';
import { agentWorkflow } from './agentWorkflow';
import type { Scenario, Stage } from './scenario';
import { startScriptedModel, type Conversation, type OfferedTool } from './scriptedModel';

const AGENT_VERSIONS = [3.1, 2.2];
const LAST = 'The lead is in the campaign.';
const ITEMS = 3;
const TIMEOUT_MS = 60_000;

/**
 * The node as a tool of n8n's AI Agent, with a model that plays a script. Since version 3 the agent
 * has n8n's engine run its tools; before, it called them itself.
 */
export const agent: Scenario = {
	title: 'AI agents use the node as a tool, and spend nothing that is not switched on',
	async run(stage) {
		for (const version of AGENT_VERSIONS) {
			const script = turns(`ada-${version}@example.com`);
			const oneByOne = script.map((turn) => [turn]);
			const { sent, spent } = await converse(stage, version, oneByOne, 1);
			assert.equal(spent, CREDITS);
			stage.say(
				`AI Agent ${version}: ${TOOLS.length} tools offered, ${script.length} calls made, ` +
					`${sent} requests sent, ${spent} credit spent where it was switched on`,
			);
			const atOnce = [[script[0], script[0]]];
			await converse(stage, version, atOnce, ITEMS);
			stage.say(`  ${ITEMS} items, each with a conversation of its own and two calls at once`);
		}
		for (const { name, description, arguments: values } of TOOLS) {
			stage.say(`  ${toolName(name)}(${Object.keys(values).join(', ')}): ${description}`);
		}
	},
};

/** Has an agent play the script once for each item, and checks all that was said, sent and spent. */
async function converse(
	stage: Stage,
	agentVersion: number,
	script: ToolTurn[][],
	items: number,
): Promise<{ sent: number; spent: number }> {
	const { client, sandbox } = stage;
	const model = await startScriptedModel(script, LAST);
	const from = sandbox.requests.length;
	const { credits } = sandbox.state.prospects;
	const used = credits.used;
	const name = `Agent ${agentVersion}, ${items} items`;
	try {
		const credential = await client.createCredential({
			name: `Model of ${name}`,
			type: 'openAiApi',
			data: { apiKey: 'none', url: model.url },
		});
		const workflow = await client.createWorkflow(
			agentWorkflow({
				name,
				agentVersion,
				items,
				tools: TOOLS,
				model: credential,
				smartlead: stage.credential,
			}),
		);
		const id = await client.runWorkflow(workflow.id, 'Start');
		const execution = await client.waitForExecution(id, { timeoutMs: TIMEOUT_MS });
		const { error, runData } = execution.data.resultData;
		assert.equal(execution.status, 'success', error?.message);
		const outputs = runData.Agent.at(-1)?.data?.main?.[0]?.map(({ json }) => json.output);
		assert.deepEqual(outputs, Array<string>(items).fill(LAST));
	} finally {
		await model.stop();
	}

	checkTools(model.conversation.tools);
	checkResults(model.conversation, script.flat());
	const requests = sandbox.requests.slice(from).map(({ operation }) => operation);
	const expected = script.flat().flatMap((turn) => turn.requests);
	assert.deepEqual(requests.sort(), Array<string[]>(items).fill(expected).flat().sort());
	assert.ok(!JSON.stringify(model.conversation).includes(SANDBOX_KEY), 'the key is kept back');
	return { sent: requests.length, spent: credits.used - used };
}

/** The model is offered each tool with the arguments that it is to fill in, and no others. */
function checkTools(offered: OfferedTool[]): void {
	const seen = offered.map(({ name, description, parameters: { type, properties, required } }) => ({
		name,
		description,
		parameters: { type, properties, required },
	}));
	const expected = TOOLS.map(({ name, description, arguments: properties }: SmartleadTool) => ({
		name: toolName(name),
		description,
		parameters: { type: 'object', properties, required: Object.keys(properties) },
	}));
	const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
	assert.deepEqual(seen.sort(byName), expected.sort(byName));
}

/** Each result is the text of a JSON list, of the items or of what went wrong. */
function checkResults({ results }: Conversation, script: ToolTurn[]): void {
	assert.equal(results.length, script.length);
	for (const [index, { tool, result, items = 1 }] of script.entries()) {
		const which = `call ${index + 1}, ${tool}, gave ${results[index]}`;
		assert.notEqual(results[index], '', which);
		const rows = JSON.parse(results[index]) as Array<Record<string, unknown>>;
		assert.equal(rows.length, items, which);
		for (const [key, value] of Object.entries(result)) {
			if (value instanceof RegExp) assert.match(String(rows[0][key]), value, which);
			else assert.deepEqual(rows[0][key], value, which);
		}
	}
}

function toolName(nodeName: string): string {
	return nodeName.replaceAll(' ', '_');
}
