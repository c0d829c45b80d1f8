import type { CatalogueOperation } from './operation';

/**
 * All hosts of a service share one port in the sandbox, which only works while no route means two
 * things.
 * @throws Error naming the operations that clash.
 */
export function assertConsistent(operations: CatalogueOperation[]): void {
	const ids = new Set<string>();
	const routes = new Map<string, string>();
	const familyHosts = new Map<string, string>();

	for (const operation of operations) {
		if (ids.has(operation.id)) throw new Error(`Catalogue: ${operation.id} occurs twice`);
		ids.add(operation.id);

		const route = `${operation.method} ${routePattern(operation.path)}`;
		const other = routes.get(route);
		if (other) throw new Error(`Catalogue: ${other} and ${operation.id} share ${route}`);
		routes.set(route, operation.id);

		const family = operation.path.split('/')[1];
		const host = familyHosts.get(family) ?? operation.host;
		if (host !== operation.host) {
			throw new Error(`Catalogue: /${family} is on ${host} and ${operation.host}`);
		}
		familyHosts.set(family, host);

		const placeholders = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
		const names = operation.pathParams.map((param) => param.name);
		if (placeholders.join() !== names.join()) {
			throw new Error(`Catalogue: path parameters of ${operation.id} do not match its path`);
		}
	}
}

function routePattern(path: string): string {
	return path.replace(/\{\w+\}/g, '{}').replace(/\/$/, '');
}
