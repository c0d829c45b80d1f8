import type { CatalogueOperation, CatalogueParam } from '../../catalogue';

/**
 * The entry that an operation of the node stands for: its resource and operation values are the
 * halves of the id, with n8n's `getAll` for `getMany`.
 */
export function entryFor(
	catalogue: CatalogueOperation[],
	resource: string,
	operation: string,
): CatalogueOperation | undefined {
	const names = operation === 'getAll' ? ['getMany', 'getAll'] : [operation];
	return catalogue.find(({ id }) => names.some((name) => id === `${resource}.${name}`));
}

/** Dotted paths of all parameters of an entry in the query or body, objects and lists opened. */
export function parameterPaths(parameters: CatalogueParam[], prefix = ''): string[] {
	return parameters.flatMap(({ name, properties, items }) => {
		const inner = properties ?? items?.properties;
		const path = `${prefix}${name}`;
		return inner?.length ? parameterPaths(inner, `${path}.`) : [path];
	});
}
