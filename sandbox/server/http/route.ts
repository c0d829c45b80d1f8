import type { CatalogueOperation } from '../../../catalogue';
import type { OperationSchemas } from '../validation/schema';

/** An operation and what its parameters have to be. */
export interface Route {
	operation: CatalogueOperation;
	schemas: OperationSchemas;
}
