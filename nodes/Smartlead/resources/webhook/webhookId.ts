import type { Field } from '../../../kernel/definition/field';

/** A webhook of any level; fills `{webhookId}` of the path. No route lists them. */
export const webhookId: Field = {
	displayName: 'Webhook ID',
	name: 'webhookId',
	type: 'number',
	required: true,
	typeOptions: { minValue: 1, numberPrecision: 0 },
	default: 0,
	description:
		'The ID that Create returned, as Smartlead has no list of these webhooks; keep it when you create one',
};
