import type { IDataObject } from 'n8n-workflow';

import { labelOf } from '../../kernel/pickers/entries';

/** A lead as the pickers call it: its address, with the name where it has one. */
export function nameOfLead({ first_name, last_name, email }: IDataObject): string {
	return labelOf(email, [first_name, last_name].filter(Boolean).join(' '));
}
