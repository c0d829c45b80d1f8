import type { ExecuteContext } from 'n8n-core';
import type {
	ICredentialType,
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypes,
	VersionedNodeType,
} from 'n8n-workflow';

import type { ResourceDefinition } from '../../../nodes/kernel/definition/operation';
import type { Service } from '../../../nodes/kernel/definition/service';
import { core, fromN8n, fromPackage } from './n8nModules';
import type { MeasuredService } from './service';

/** What is measured: the node, n8n's HTTP Request node, or the node built otherwise. */
export type Contender =
	| { kind: 'node' }
	| { kind: 'http' }
	/** The node by n8n's declarative routing, without its custom operations. */
	| { kind: 'routed' }
	/** The same, and each operation with fields of its own, as most large declarative nodes have them. */
	| { kind: 'unmerged' }
	/** The node with only the resource of the plain Get and so many of the others, by either road. */
	| { kind: 'part'; others: number; isRouted: boolean };

/** Version of n8n's HTTP Request node that a new workflow gets. */
export function httpRequestVersion(): number {
	return httpRequest().description.defaultVersion!;
}

/** The node type of a contender for a service, as n8n's loader makes it ready. */
export function nodeTypeOf(contender: Contender, service: MeasuredService): INodeType {
	if (contender.kind === 'http') return httpRequest().getNodeType();
	const node = nodeOf(service);
	const isCustom = contender.kind === 'part' ? !contender.isRouted : contender.kind === 'node';
	if (!isCustom) node.customOperations = undefined;
	if (contender.kind === 'unmerged') {
		node.description.properties = toProperties(unmerged(resources(service)), service);
	}
	if (contender.kind === 'part') {
		const [first, rest] = splitAt(resources(service), service.get.parameters.resource as string);
		node.description.properties = toProperties(
			[first, ...rest.slice(0, contender.others)],
			service,
		);
	}
	return declarative(node);
}

/** The credential type of a service, which authenticates its requests. */
export function credentialTypeOf({ package: name, credential }: MeasuredService): ICredentialType {
	return newOnlyExport<ICredentialType>(name, credential.file);
}

/** Node types by name, for a workflow. */
export function nodeTypesOf(types: Record<string, INodeType>): INodeTypes {
	return {
		getByName: (name) => types[name],
		getByNameAndVersion: (name) => types[name],
		getKnownTypes: () => ({}),
	};
}

/** The definitions that the node of a service is made of. */
export function resources(service: MeasuredService): ResourceDefinition[] {
	const file = `${service.nodeFolder}/resources/index.js`;
	return fromPackage<{ resources: ResourceDefinition[] }>(service.package, file).resources;
}

function nodeOf({ package: name, nodeFolder, name: file }: MeasuredService): INodeType {
	return newOnlyExport<INodeType>(name, `${nodeFolder}/${file}.node.js`);
}

/** An object of the class that a file of a package exports. */
function newOnlyExport<T>(name: string, file: string): T {
	const [Class] = Object.values(fromPackage<Record<string, new () => T>>(name, file));
	return new Class();
}

function httpRequest(): VersionedNodeType {
	const { HttpRequest } = fromN8n<{ HttpRequest: new () => VersionedNodeType }>(
		'n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node.js',
	);
	return new HttpRequest();
}

function toProperties(some: ResourceDefinition[], measured: MeasuredService): INodeProperties[] {
	const form = fromPackage<typeof import('../../../nodes/kernel/form/toProperties')>(
		measured.package,
		'nodes/kernel/form/toProperties.js',
	);
	const exported = fromPackage<Record<string, unknown>>(
		measured.package,
		`${measured.nodeFolder}/service.js`,
	);
	const isService = (value: unknown): value is Service =>
		typeof value === 'object' && value !== null && 'dialect' in value;
	return form.toProperties(some, Object.values(exported).find(isService)!);
}

/** A copy of each field for each operation keeps what merges shared literals from finding any. */
function unmerged(all: ResourceDefinition[]): ResourceDefinition[] {
	return all.map((resource) => ({
		...resource,
		operations: resource.operations.map((operation) => ({
			...operation,
			fields: operation.fields.map((field) => ({ ...field })),
		})),
	}));
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
