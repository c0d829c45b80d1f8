/** A copy of a record without some of its fields. */
export function without<T extends object, K extends keyof T>(record: T, ...keys: K[]): Omit<T, K> {
	const copy = { ...record };
	for (const key of keys) delete copy[key];
	return copy;
}
