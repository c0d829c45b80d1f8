/** All key paths in a value; the elements of an array share one path. */
export function keyPaths(value: unknown, prefix = ''): string[] {
	if (Array.isArray(value)) {
		return [...new Set(value.flatMap((element) => keyPaths(element, `${prefix}[]`)))];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => {
		const path = prefix === '' ? key : `${prefix}.${key}`;
		return [path, ...keyPaths(child, path)];
	});
}
