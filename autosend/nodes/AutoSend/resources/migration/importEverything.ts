import type { Field } from '../../../kernel/definition/field';

/** The confirmation without which no import starts; sent as `migrateAll`. */
export const importEverything: Field = {
	displayName: 'Confirm Import of Everything',
	name: 'migrateAll',
	type: 'boolean',
	role: 'guard',
	default: false,
	description:
		'Whether everything may be imported into the project, which cannot be undone in one step. Nothing is sent until this is on.',
	routing: { send: { type: 'body', property: 'migrateAll' } },
};
