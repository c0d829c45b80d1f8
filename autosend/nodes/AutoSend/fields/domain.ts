import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** A domain of the project, as an option. Spread it to say what it is for and to send it. */
export const optionalDomainId: Field = {
	displayName: 'Domain',
	name: 'domainId',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	description: 'The domain to use',
	modes: listOrId({
		search: 'searchDomains',
		placeholder: 'Select a domain…',
		example: '6f60aa22bb33cc44dd55ee05',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A domain ID has letters, digits, hyphens and underscores only',
	}),
};

/** The domain that an operation acts on; fills `{domainId}` of the path. */
export const domainId: Field = {
	...optionalDomainId,
	required: true,
	description: 'The domain to work on',
};
