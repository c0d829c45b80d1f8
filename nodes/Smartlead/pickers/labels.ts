import type { IDataObject } from 'n8n-workflow';

/** A name with what tells it from others in parentheses, where there is such. */
export function labelOf(name: unknown, detail: unknown): string {
	return detail ? `${name as string} (${detail as string})` : String(name);
}

/** A lead as the pickers call it: its address, with the name where it has one. */
export function nameOfLead({ first_name, last_name, email }: IDataObject): string {
	return labelOf(email, [first_name, last_name].filter(Boolean).join(' '));
}
