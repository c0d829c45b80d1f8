import type { Field } from '../../kernel/definition/field';
import { listOrId } from '../../kernel/definition/locatorModes';

/** A received email; fills `{inboundEmailId}` of the path. */
export const inboundEmailId: Field = {
	displayName: 'Inbound Email',
	name: 'inboundEmailId',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	description:
		"The received email to work on. By ID takes AutoSend's own ID, not the Message-ID header.",
	modes: listOrId({
		search: 'searchInboundEmails',
		placeholder: 'Select a received email…',
		example: '6fb0aa22bb33cc44dd55ee0c',
		pattern: '[A-Za-z0-9_-]+',
		error: 'The ID of a received email has letters, digits, hyphens and underscores only',
	}),
};
