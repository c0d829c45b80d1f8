import type { Field } from '../../kernel/definition/field';

/** The switch of every operation that spends credits. */
export const confirmCredits: Field = {
	displayName: 'I Know That This Spends Credits',
	name: 'confirmCredits',
	type: 'boolean',
	role: 'guard',
	default: false,
	description: 'Whether credits of the account may be spent. Nothing is sent until this is on.',
};

/** The switch of every operation that buys. */
export const confirmPurchase: Field = {
	displayName: 'I Know That This Buys',
	name: 'confirmPurchase',
	type: 'boolean',
	role: 'guard',
	default: false,
	description: 'Whether the account may be charged. Nothing is sent until this is on.',
};
