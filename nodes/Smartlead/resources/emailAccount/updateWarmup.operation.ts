import { additionalFields } from '../../../kernel/definition/collections';
import type { OperationDefinition } from '../../../kernel/definition/operation';
import { pathEmailAccountId } from '../../fields/emailAccount';
import { dailyRampup, replyRatePercentage, totalWarmupPerDay, warmupEnabled } from './warmupFields';

export const updateWarmup: OperationDefinition = {
	name: 'Update Warm-Up',
	value: 'updateWarmup',
	action: 'Update the warm up of an email account',
	description:
		'Turn the warm-up of a mailbox on or off and set its volume; while it is on, Smartlead sends real warm-up email from the mailbox',
	endpoint: 'POST /email-accounts/{emailAccountId}/warmup',
	effects: 'write',
	fields: [
		pathEmailAccountId,
		warmupEnabled,
		additionalFields([
			{
				displayName: 'Auto-Adjust Warm-Up',
				name: 'autoAdjustWarmup',
				type: 'boolean',
				default: true,
				description: 'Whether Smartlead adapts the volume to what campaigns send',
				routing: { send: { type: 'body', property: 'auto_adjust_warmup' } },
			},
			{
				displayName: 'Ramp Up',
				name: 'isRampupEnabled',
				type: 'boolean',
				default: true,
				description: 'Whether the volume grows day by day, by the daily increase',
				routing: { send: { type: 'body', property: 'is_rampup_enabled' } },
			},
			dailyRampup,
			totalWarmupPerDay,
			{
				displayName: 'Warm-Up Key',
				name: 'warmupKeyId',
				type: 'string',
				default: '',
				placeholder: 'e.g. brave-oak',
				description: 'The two words by which warm-up emails are recognized; newer accounts only',
				routing: { send: { type: 'body', property: 'warmup_key_id' } },
			},
			replyRatePercentage,
		]),
	],
};
