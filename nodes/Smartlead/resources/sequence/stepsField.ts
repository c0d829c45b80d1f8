import type { IDataObject } from 'n8n-workflow';

import { options } from '../../../kernel/definition/collections';
import type { Field } from '../../../kernel/definition/field';
import { FieldError } from '../../../kernel/definition/fieldError';
import { isEmpty } from '../../../kernel/definition/values';
import type { Step, Variant } from './step';

/** The sequence builder: steps in order, each with its delay, texts and A/B variants. */
export const stepsField: Field = {
	displayName: 'Steps',
	name: 'sequences',
	type: 'fixedCollection',
	required: true,
	displayOptions: { show: { specifySteps: ['fields'] } },
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Step',
	default: {},
	description: 'The emails that each lead gets, in order, until it replies',
	options: [
		{
			displayName: 'Step',
			name: 'step',
			values: [
				{
					displayName: 'Days to Wait',
					name: 'delayInDays',
					type: 'number',
					typeOptions: { minValue: 0, maxValue: 365, numberPrecision: 0 },
					default: 3,
					description: 'Days after the step before; 0 or 1 for the first step',
				},
				{
					displayName: 'Subject',
					name: 'subject',
					type: 'string',
					default: '',
					placeholder: 'e.g. Hello {{first_name}}',
					description: 'Leave empty in a follow-up to go on in the thread of the step before',
				},
				{
					displayName: 'Email Body',
					name: 'emailBody',
					type: 'string',
					typeOptions: { rows: 5 },
					default: '',
					placeholder: 'e.g. <p>Hi {{first_name}}, …</p>',
					description:
						'The text as HTML, with Smartlead variables in double braces; not needed when the step has variants',
				},
				options([
					{
						displayName: 'A/B Variants',
						name: 'variants',
						type: 'fixedCollection',
						typeOptions: { multipleValues: true, sortable: true },
						placeholder: 'Add Variant',
						default: {},
						description: 'Versions of the email that are tried against each other',
						options: [
							{
								displayName: 'Variant',
								name: 'variant',
								values: [
									{
										displayName: 'Subject',
										name: 'subject',
										type: 'string',
										default: '',
									},
									{
										displayName: 'Email Body',
										name: 'emailBody',
										type: 'string',
										required: true,
										typeOptions: { rows: 5 },
										default: '',
										description: 'The text as HTML',
									},
									{
										displayName: 'Share',
										name: 'variantDistributionPercentage',
										type: 'number',
										typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 0 },
										default: 50,
										description:
											'Percentage of the leads that get this variant. Used with Distribution: By Share.',
									},
									options([
										{
											displayName: 'Label',
											name: 'variantLabel',
											type: 'string',
											default: '',
											placeholder: 'e.g. A',
											description: 'Name of the variant; A, B, C … in order if empty',
										},
										{
											displayName: 'Variant ID',
											name: 'id',
											type: 'number',
											typeOptions: { minValue: 0, numberPrecision: 0 },
											default: 0,
											description: 'ID of an existing variant to keep; 0 for a new one',
										},
									]),
								],
							},
						],
					},
					{
						displayName: 'Distribution',
						name: 'variantDistributionType',
						type: 'options',
						default: 'MANUAL_EQUAL',
						description: 'How the leads are divided among the variants',
						options: [
							{ name: 'By AI', value: 'AI_EQUAL', description: 'Test, then send the winner' },
							{ name: 'By Share', value: 'MANUAL_PERCENTAGE' },
							{ name: 'Equally', value: 'MANUAL_EQUAL' },
						],
					},
					{
						displayName: 'Step ID',
						name: 'id',
						type: 'number',
						typeOptions: { minValue: 0, numberPrecision: 0 },
						default: 0,
						description: 'ID of an existing step to keep, with its statistics; 0 for a new one',
					},
					{
						displayName: 'Step Type',
						name: 'seqType',
						type: 'options',
						default: 'EMAIL',
						description: 'What the step does. Not in the docs of Smartlead.',
						options: [
							{ name: 'Email', value: 'EMAIL' },
							{ name: 'Manual Task', value: 'MANUAL' },
						],
					},
					{
						displayName: 'Test Share',
						name: 'leadDistributionPercentage',
						type: 'number',
						typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 0 },
						default: 20,
						description: 'Percentage of the leads in the test. Used with Distribution: By AI.',
					},
					{
						displayName: 'Winning Metric',
						name: 'winningMetricProperty',
						type: 'options',
						default: 'REPLY_RATE',
						description: 'What decides the test. Used with Distribution: By AI.',
						options: [
							{ name: 'Click Rate', value: 'CLICK_RATE' },
							{ name: 'Open Rate', value: 'OPEN_RATE' },
							{ name: 'Positive Reply Rate', value: 'POSITIVE_REPLY_RATE' },
							{ name: 'Reply Rate', value: 'REPLY_RATE' },
						],
					},
				]),
			],
		},
	],
};

/** The checked value of `stepsField`, which has a step at the least. */
export interface StepsValue {
	step: StepValues[];
}

interface StepValues extends IDataObject {
	delayInDays: number;
	subject?: string;
	emailBody?: string;
	options?: IDataObject & { variants?: { variant?: VariantValues[] } };
}

interface VariantValues extends IDataObject {
	subject?: string;
	emailBody: string;
	variantDistributionPercentage?: number;
	options?: { id?: number; variantLabel?: string };
}

/**
 * The steps of the builder as the API takes them.
 *
 * @throws FieldError for a step without text, a first step without subject, or shares that do not
 * make 100
 */
export function stepsFromFields({ step: rows }: StepsValue): Step[] {
	return rows.map((row, index) => {
		const { options = {} } = row;
		const { id, seqType, variants, variantDistributionType } = options;
		const step: Step = {
			...(!isEmpty(id) && id !== 0 && { id: id as number }),
			seq_number: index + 1,
			seq_delay_details: { delay_in_days: row.delayInDays ?? 0 },
			// An empty subject goes on in the thread of the step before.
			subject: row.subject ?? '',
			...(row.emailBody && { email_body: row.emailBody }),
			...(seqType !== undefined && { seq_type: seqType as string }),
			...(variantDistributionType !== undefined && {
				variant_distribution_type: variantDistributionType as string,
			}),
			...(options.leadDistributionPercentage !== undefined && {
				lead_distribution_percentage: options.leadDistributionPercentage as number,
			}),
			...(options.winningMetricProperty !== undefined && {
				winning_metric_property: options.winningMetricProperty as string,
			}),
		};
		const byShare = variantDistributionType === 'MANUAL_PERCENTAGE';
		if (variants?.variant?.length) step.seq_variants = toVariants(variants.variant, byShare);
		checkStep(step, index);
		return step;
	});
}

function toVariants(rows: VariantValues[], byShare: boolean): Variant[] {
	return rows.map((row, index) => ({
		...(row.options?.id && { id: row.options.id }),
		variant_label: row.options?.variantLabel || String.fromCharCode('A'.charCodeAt(0) + index),
		subject: row.subject ?? '',
		email_body: row.emailBody,
		...(byShare && { variant_distribution_percentage: row.variantDistributionPercentage ?? 0 }),
	}));
}

function checkStep(step: Step, index: number): void {
	const { subject, email_body, seq_type, seq_variants } = step;
	const label = `of step ${index + 1}`;
	if (!email_body && !seq_variants && seq_type !== 'MANUAL') {
		throw new FieldError(`'Email Body' ${label} is empty`, 'Write the email, or add variants.');
	}
	if (index === 0 && !subject && !seq_variants?.every((variant) => variant.subject)) {
		throw new FieldError(
			`'Subject' ${label} is empty`,
			'Only a follow-up can leave it empty, to go on in the thread.',
		);
	}
	if (step.variant_distribution_type !== 'MANUAL_PERCENTAGE') return;
	const shares = (seq_variants ?? []).map((each) => each.variant_distribution_percentage ?? 0);
	const sum = shares.reduce((total, share) => total + share, 0);
	if (sum !== 100) {
		throw new FieldError(
			`'Share' ${label} makes ${sum} %`,
			'The variants together have to make 100.',
		);
	}
}
