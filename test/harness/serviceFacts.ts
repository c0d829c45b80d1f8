import type { INodeType } from 'n8n-workflow';

import type { CatalogueOperation } from '../../catalogue';
import type { ResourceDefinition } from '../../nodes/kernel/definition/operation';
import type { TestedService } from './testedService';

/** What a node says of itself, and what is known of its API. */
export interface ServiceFacts {
	name: string;
	/** Where its files are, from the root of the repository. */
	folders: { package: string; catalogue: string; node: string; tests: string };
	tested: TestedService;
	/** Its nodes that start workflows. */
	newTriggers(): INodeType[];
	resources: ResourceDefinition[];
	catalogue: CatalogueOperation[];
	/** The hosts of the catalogue, by the names that resources have for them. */
	hosts: Record<string, string>;
	/** How many top-level properties its node may have, each of which n8n walks for every item. */
	mostProperties: number;
	/** What IDs of the API are, as fields have to declare by their role. */
	ids: 'numbers' | 'texts';
	/** Operations that the node leaves out on purpose: catalogue id → reason. */
	excluded: Record<string, string>;
	/** Parameters that no field sends on purpose: `<id> <query or body>.<path>` → reason. */
	unreachable: Record<string, string>;
	/** Methods of lists and mappers that no field refers to, on purpose: name → reason. */
	unusedMethods: Record<string, string>;
}
