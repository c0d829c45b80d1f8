/* eslint-disable @n8n/community-nodes/node-usable-as-tool */
import type { ExecuteContext } from 'n8n-core';
import { DirectoryLoader, RoutingNode } from 'n8n-core';
import type {
	IBinaryKeyData,
	IDataObject,
	IExecuteFunctions,
	INodeType,
	INodeTypes,
	IVersionedNodeType,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import type { TestedService } from './testedService';
import { SMARTLEAD } from './testedService';

export const ITEMS_NODE = 'test.items';

/**
 * Puts out the items in its parameter `items`, a JSON text, each with the files in `files`; starts
 * every test workflow.
 */
class Items implements INodeType {
	description = {
		displayName: 'Items',
		name: 'items',
		group: ['input' as const],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [
			{ displayName: 'Items', name: 'items', type: 'string' as const, default: '[]' },
			{ displayName: 'Files', name: 'files', type: 'string' as const, default: '{}' },
		],
	};

	async execute(this: IExecuteFunctions) {
		const items = JSON.parse(this.getNodeParameter('items', 0) as string) as IDataObject[];
		const binary = JSON.parse(this.getNodeParameter('files', 0) as string) as IBinaryKeyData;
		const hasFiles = Object.keys(binary).length > 0;
		return [items.map((json) => (hasFiles ? { json, binary } : { json }))];
	}
}

/** The node types of a test workflow. */
export class TestNodeTypes implements INodeTypes {
	private readonly types: Record<string, INodeType>;

	/** @param isRouted whether n8n is to pass over the custom operations, as some of its roads do */
	constructor(isRouted = false, { nodeType, newNode }: TestedService = SMARTLEAD) {
		const node = newNode();
		if (isRouted) node.customOperations = undefined;
		this.types = { [ITEMS_NODE]: new Items(), [nodeType]: declarative(node) };
	}

	getByName(name: string): INodeType | IVersionedNodeType {
		return this.getByNameAndVersion(name);
	}

	getByNameAndVersion(name: string): INodeType {
		const type = this.types[name];
		if (!type) throw new Error(`The test engine has no node type ${name}`);
		return type;
	}

	getKnownTypes() {
		return {};
	}
}

/** n8n gives declarative nodes the field Request Options and this `execute` when it loads them. */
function declarative(type: INodeType): INodeType {
	DirectoryLoader.applyDeclarativeNodeOptionParameters(type);
	return Object.assign(type, {
		async execute(this: IExecuteFunctions) {
			return await new RoutingNode(this as unknown as ExecuteContext, type).runNode();
		},
	});
}
