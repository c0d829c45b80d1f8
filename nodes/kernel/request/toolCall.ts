import type { IExecuteFunctions, IExecutePaginationFunctions, INode } from 'n8n-workflow';

type Context = IExecuteFunctions | IExecutePaginationFunctions;

// Also of its Tool variant.
const AGENT = '@n8n/n8n-nodes-langchain.agent';

/**
 * The node that calls this one as its tool by itself, as n8n's AI Agent did before version 3; none
 * where n8n's engine runs the node, also as a tool.
 */
export function callerOf(context: Context): INode | undefined {
	// The engine hands a node data of its own; a caller hands on that of the caller.
	const { node } = context.getExecuteData();
	return node.name === context.getNode().name ? undefined : node;
}

/**
 * Whether what goes wrong with an item is to be an item that says so, rather than fail the node:
 * with Continue On Fail, and for an agent that calls the node by itself. Its model gets an empty
 * text for an error that is thrown, where n8n's engine gives it such an item. Of any caller, n8n
 * calls the node again after an error that is thrown if Retry On Fail is set, which might send
 * twice.
 */
export function returnsFailedItems(context: Context): boolean {
	if (context.continueOnFail()) return true;
	const caller = callerOf(context);
	if (!caller) return false;
	return caller.type.startsWith(AGENT) || context.getNode().retryOnFail === true;
}
