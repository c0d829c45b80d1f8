import type { INodeParameters } from 'n8n-workflow';

import { byId } from '../../harness/cases';

/** Seeded; its variables are those in `orderVariables`. */
export const ORDER_TEMPLATE = 'A-3f2a9c1d5e7b8046f1c2';

/** Seeded; it has the variable `firstName` alone. */
export const WELCOME_TEMPLATE = 'A-3f2a9c1d5e7b8046f1c4';

/** Seeded. */
export const NEWSLETTER_GROUP = 'K7M2Q';

/** A locator parameter set to an address, as the list sets it as well. */
export function byEmail(value: string): INodeParameters {
	return { __rl: true, mode: 'email', value };
}

/** The sender of a seeded domain. */
export const fromShop = { sender: byEmail('orders@example.net') };

/** What the form knows of the variables of `ORDER_TEMPLATE`. */
export const orderVariables = variables({
	orderNo: 'string',
	firstName: 'string',
	total: 'number',
	paidAt: 'string',
	isGift: 'boolean',
});

/** The schema that the editor saves with a resource mapper: a required field a variable. */
export function variables(types: Record<string, string>): INodeParameters[] {
	return Object.entries(types).map(([id, type]) => ({
		id,
		displayName: id,
		type,
		display: true,
		required: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
	}));
}

/** The parameters that fill the order template by fields. */
export function orderBy(value: INodeParameters): INodeParameters {
	return {
		content: 'template',
		templateId: byId(ORDER_TEMPLATE),
		variables: { mappingMode: 'defineBelow', value, schema: orderVariables },
	};
}

/** The same with the columns of the items. */
export const orderByColumns: INodeParameters = {
	content: 'template',
	templateId: byId(ORDER_TEMPLATE),
	variables: { mappingMode: 'autoMapInputData', value: {}, schema: orderVariables },
};
