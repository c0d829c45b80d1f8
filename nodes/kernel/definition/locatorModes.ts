import type { INodePropertyMode } from 'n8n-workflow';

interface IdMode {
	/** An ID as an example. */
	example: string;
	/** Said of what is no ID. */
	error: string;
	/** A regular expression for the whole ID; digits without it. */
	pattern?: string;
	hint?: string;
}

interface ListOrId extends IdMode {
	/** Name of the list search method. */
	search: string;
	/** Shown while nothing is chosen. */
	placeholder: string;
}

// The linter takes a literal with all three names for a field.
const LIST = { name: 'list', type: 'list' } as const;
const ID = { name: 'id', type: 'string' } as const;
const EMAIL = { name: 'email', type: 'string' } as const;

/** The modes of a locator that is chosen from a list or set by ID. */
export function listOrId({ search, placeholder, ...id }: ListOrId): INodePropertyMode[] {
	return [fromList(search, placeholder), byId(id)];
}

/**
 * The mode From List.
 *
 * @param search name of the list search method
 */
export function fromList(search: string, placeholder: string): INodePropertyMode {
	return {
		...LIST,
		displayName: 'From List',
		placeholder,
		typeOptions: { searchListMethod: search, searchable: true },
	};
}

/** The mode By ID. */
export function byId({ example, error, pattern = '[0-9]+', hint }: IdMode): INodePropertyMode {
	return {
		...ID,
		displayName: 'By ID',
		placeholder: `e.g. ${example}`,
		...(hint && { hint }),
		validation: [{ type: 'regex', properties: { regex: pattern, errorMessage: error } }],
	};
}

/** The mode By Email. The editor looks for little more than the @; `checkLocator` for an address. */
export function byEmail(hint?: string): INodePropertyMode {
	const properties = { regex: '\\s*[^@\\s]+@[^@\\s]+\\s*', errorMessage: 'Not an email address' };
	return {
		...EMAIL,
		displayName: 'By Email',
		placeholder: 'e.g. name@example.com',
		...(hint && { hint }),
		validation: [{ type: 'regex', properties }],
	};
}
