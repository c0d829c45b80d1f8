import type { CatalogueOperation } from '../../catalogue';
import type { ResourceDefinition } from '../../nodes/kernel/definition/operation';

/** What a node says of itself, and what is known of its API. */
export interface ServiceFacts {
	name: string;
	/** Where its files are, from the root of the repository. */
	folders: { catalogue: string; node: string; tests: string };
	resources: ResourceDefinition[];
	catalogue: CatalogueOperation[];
	/** The hosts of the catalogue, by the names that resources have for them. */
	hosts: Record<string, string>;
	/** Operations that the node leaves out on purpose: catalogue id → reason. */
	excluded: Record<string, string>;
	/** Parameters that no field sends on purpose: `<id> <query or body>.<path>` → reason. */
	unreachable: Record<string, string>;
}
