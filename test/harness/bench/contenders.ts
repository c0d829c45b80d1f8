import type { ExecuteContext } from 'n8n-core';
import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypes,
	VersionedNodeType,
} from 'n8n-workflow';

import type { ResourceDefinition } from '../../../nodes/kernel/definition/operation';
import { core, fromN8n, fromPackage } from './n8nModules';

/** What is measured: the node, n8n's HTTP Request node, or the node built otherwise. */
export type Contender =
	| { kind: 'smartlead' }
	| { kind: 'http' }
	/** The node by n8n's declarative routing, without its custom operations. */
	| { kind: 'routed' }
	/** The same, and each operation with fields of its own, as most large declarative nodes have them. */
	| { kind: 'unmerged' }
	/** The node with only the resource Campaign and so many of the others, by either road. */
	| { kind: 'part'; others: number; isRouted: boolean };

/** Version of n8n's HTTP Request node that a new workflow gets. */
export function httpRequestVersion(): number {
	return httpRequest().description.defaultVersion!;
}

/** The node type of a contender, as n8n's loader makes it ready. */
export function nodeTypeOf(contender: Contender): INodeType {
	if (contender.kind === 'http') return httpRequest().getNodeType();
	const node = smartlead();
	const isCustom = contender.kind === 'part' ? !contender.isRouted : contender.kind === 'smartlead';
	if (!isCustom) node.customOperations = undefined;
	if (contender.kind === 'unmerged') node.description.properties = unmerged(resources());
	if (contender.kind === 'part') {
		const [campaign, rest] = splitAt(resources(), 'campaign');
		node.description.properties = toProperties([campaign, ...rest.slice(0, contender.others)]);
	}
	return declarative(node);
}

/** Node types by name, for a workflow. */
export function nodeTypesOf(types: Record<string, INodeType>): INodeTypes {
	return {
		getByName: (name) => types[name],
		getByNameAndVersion: (name) => types[name],
		getKnownTypes: () => ({}),
	};
}

/** The definitions that the node is made of. */
export function resources(): ResourceDefinition[] {
	return fromPackage<{ resources: ResourceDefinition[] }>('nodes/Smartlead/resources/index.js')
		.resources;
}

function smartlead(): INodeType {
	const { Smartlead } = fromPackage<{ Smartlead: new () => INodeType }>(
		'nodes/Smartlead/Smartlead.node.js',
	);
	return new Smartlead();
}

function httpRequest(): VersionedNodeType {
	const { HttpRequest } = fromN8n<{ HttpRequest: new () => VersionedNodeType }>(
		'n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node.js',
	);
	return new HttpRequest();
}

function toProperties(some: ResourceDefinition[]): INodeProperties[] {
	const form = fromPackage<typeof import('../../../nodes/kernel/form/toProperties')>(
		'nodes/kernel/form/toProperties.js',
	);
	const { smartlead: service } = fromPackage<typeof import('../../../nodes/Smartlead/service')>(
		'nodes/Smartlead/service.js',
	);
	return form.toProperties(some, service);
}

/** A copy of each field for each operation keeps what merges shared literals from finding any. */
function unmerged(all: ResourceDefinition[]): INodeProperties[] {
	return toProperties(
		all.map((resource) => ({
			...resource,
			operations: resource.operations.map((operation) => ({
				...operation,
				fields: operation.fields.map((field) => ({ ...field })),
			})),
		})),
	);
}

function splitAt(
	all: ResourceDefinition[],
	wanted: string,
): [ResourceDefinition, ResourceDefinition[]] {
	return [all.find(({ value }) => value === wanted)!, all.filter(({ value }) => value !== wanted)];
}

/** n8n gives declarative nodes the field Request Options and this `execute` when it loads them. */
function declarative(type: INodeType): INodeType {
	core.DirectoryLoader.applyDeclarativeNodeOptionParameters(type);
	return Object.assign(type, {
		async execute(this: IExecuteFunctions) {
			return await new core.RoutingNode(this as unknown as ExecuteContext, type).runNode();
		},
	});
}
