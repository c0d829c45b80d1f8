import fastify from 'fastify';

import { LOOPBACK } from '../../n8n/freePort';

/** A tool as a chat request offers it. */
export interface OfferedTool {
	name: string;
	description: string;
	/** JSON Schema of the arguments. */
	parameters: {
		type: string;
		properties: Record<string, { type: string; description?: string }>;
		required?: string[];
	};
}

/** What the model does next. */
export interface ToolCall {
	tool: string;
	arguments: Record<string, unknown>;
}

/** What one conversation was given. */
export interface Conversation {
	tools: OfferedTool[];
	/** The text that came back for each call, in the order of the script. */
	results: string[];
}

/** A stand-in for OpenAI's chat completions that plays a script instead of thinking. */
export interface ScriptedModel {
	/** For *Base URL* of n8n's OpenAI credential. */
	url: string;
	/** As of its last request. */
	conversation: Conversation;
	stop(): Promise<void>;
}

interface ChatRequest {
	stream?: boolean;
	tools?: Array<{ function: OfferedTool }>;
	messages: Array<{ role: string; content: string }>;
}

/**
 * Starts a model that makes the calls of the script, those of a turn at once, and then says `last`.
 * Which turn it is follows from the results in the request, so that a repeated request gets the same
 * answer.
 */
export async function startScriptedModel(
	script: ToolCall[][],
	last: string,
): Promise<ScriptedModel> {
	const conversation: Conversation = { tools: [], results: [] };
	const server = fastify({ bodyLimit: 10_000_000, forceCloseConnections: true });
	server.post<{ Body: ChatRequest }>('/v1/chat/completions', async ({ body }) => {
		if (body.stream) throw new Error('The scripted model does not stream');
		conversation.tools = (body.tools ?? []).map((tool) => tool.function);
		conversation.results = body.messages
			.filter(({ role }) => role === 'tool')
			.map(({ content }) => content);
		return completion(conversation.results.length, script, last);
	});
	const url = await server.listen({ host: LOOPBACK, port: 0 });
	return {
		url: `${url}/v1`,
		conversation,
		stop: async () => await server.close(),
	};
}

function completion(done: number, script: ToolCall[][], last: string) {
	let before = 0;
	const calls = script.find((turn) => {
		const isNext = before === done;
		before += turn.length;
		return isNext;
	});
	const toToolCall = ({ tool, arguments: values }: ToolCall, index: number) => ({
		id: `call_${done + index}`,
		type: 'function',
		function: { name: tool, arguments: JSON.stringify(values) },
	});
	const message = calls
		? { role: 'assistant', content: null, tool_calls: calls.map(toToolCall) }
		: { role: 'assistant', content: last };
	return {
		id: `scripted-${done}`,
		object: 'chat.completion',
		created: 0,
		model: 'scripted',
		choices: [{ index: 0, message, finish_reason: calls ? 'tool_calls' : 'stop' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}
