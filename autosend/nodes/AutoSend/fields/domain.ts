import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** The sending domain that an operation acts on; fills `{domainId}` of the path. */
export const domainId: Field = {
	displayName: 'Domain',
	name: 'domainId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description: 'The domain to work on',
	modes: listOrId({
		search: 'searchDomains',
		placeholder: 'Select a domain…',
		example: '6f60aa22bb33cc44dd55ee05',
		pattern: '[A-Za-z0-9_-]+',
		error: 'A domain ID has letters, digits, hyphens and underscores only',
	}),
};
