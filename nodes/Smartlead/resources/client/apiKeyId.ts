import type { Field } from '../../../kernel/definition/field';
import { listOrId } from '../../../kernel/definition/locatorModes';

/** An API key of a client; fills `{apiKeyId}` of the path. */
export const apiKeyId: Field = {
	displayName: 'API Key',
	name: 'apiKeyId',
	type: 'resourceLocator',
	required: true,
	role: 'id',
	default: { mode: 'list', value: '' },
	description: 'An API key of a client, by its ID and not by its value',
	modes: listOrId({
		search: 'searchClientApiKeys',
		placeholder: 'Select an API key…',
		example: '45',
		error: 'The ID of an API key is a whole number',
	}),
};
