/**
 * A copy of an answer with secrets in every place: each known key has its planted value, and each
 * record one more object of them, two levels deep. Empty answers mean that there is nothing, and
 * stay empty.
 * @param secrets planted values by the key of an answer that would hold one
 */
export function plantSecrets(value: unknown, secrets: Record<string, string>): unknown {
	if (Array.isArray(value)) return value.map((element) => plantSecrets(element, secrets));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	if (!entries.length) return value;
	const copy = entries.map(([key, child]) => [
		key,
		Object.hasOwn(secrets, key) ? secrets[key] : plantSecrets(child, secrets),
	]);
	const deep = { accounts: [{ ...secrets }] };
	return { ...(Object.fromEntries(copy) as object), planted: { ...secrets, deep } };
}
