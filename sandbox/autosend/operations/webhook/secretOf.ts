import { createHash } from 'node:crypto';

/** The secret of a new webhook, the same in every run. */
export function secretOf(id: string): string {
	return `whsec_${createHash('sha256').update(id).digest('hex').slice(0, 32)}`;
}
