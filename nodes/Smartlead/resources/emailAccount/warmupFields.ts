import type { Field } from '../../../kernel/definition/field';

/** The switch of the warm-up, which the API asks for wherever it takes its settings. */
export const warmupEnabled: Field = {
	displayName: 'Warm-Up',
	name: 'warmupEnabled',
	type: 'boolean',
	required: true,
	default: false,
	description:
		'Whether Smartlead warms the mailbox up, by sending real email between it and other mailboxes',
	routing: { send: { type: 'body', property: 'warmup_enabled' } },
};

export const totalWarmupPerDay: Field = {
	displayName: 'Warm-Up Emails per Day',
	name: 'totalWarmupPerDay',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 50, numberPrecision: 0 },
	default: 20,
	description: 'How many warm-up emails the mailbox sends a day at the most, 1 to 50',
	routing: { send: { type: 'body', property: 'total_warmup_per_day' } },
};

export const dailyRampup: Field = {
	displayName: 'Warm-Up Daily Increase',
	name: 'dailyRampup',
	type: 'number',
	// An older reference has a sample with 2; the current one gives this range.
	typeOptions: { minValue: 5, maxValue: 20, numberPrecision: 0 },
	default: 5,
	description: 'By how many warm-up emails the number grows each day, 5 to 20',
	routing: { send: { type: 'body', property: 'daily_rampup' } },
};

export const replyRatePercentage: Field = {
	displayName: 'Warm-Up Reply Rate',
	name: 'replyRatePercentage',
	type: 'number',
	typeOptions: { minValue: 20, maxValue: 100, numberPrecision: 0 },
	default: 30,
	description: 'Share of the warm-up emails that get a reply, in percent, 20 to 100',
	routing: { send: { type: 'body', property: 'reply_rate_percentage' } },
};
