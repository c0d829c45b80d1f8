import type { Field } from '../../kernel/definition/field';

/** Whether clicks are counted, an entry of a collection. */
export const trackingClick: Field = {
	displayName: 'Track Clicks',
	name: 'trackingClick',
	type: 'boolean',
	default: true,
	description: "Whether to track clicks, instead of the project's own setting",
	routing: { send: { type: 'body', property: 'trackingClick' } },
};

/** Whether opens are counted, an entry of a collection. */
export const trackingOpen: Field = {
	displayName: 'Track Opens',
	name: 'trackingOpen',
	type: 'boolean',
	default: true,
	description: "Whether to track opens, instead of the project's own setting",
	routing: { send: { type: 'body', property: 'trackingOpen' } },
};
