import type { IDataObject } from 'n8n-workflow';

import { FieldError } from '../../../kernel/definition/fieldError';
import { isEmpty, isObject, objectOf } from '../../../kernel/definition/values';
import type { Step, Variant } from './step';

const STEP_KEYS = [
	'id',
	'subject',
	'email_body',
	'variant_distribution_type',
	'lead_distribution_percentage',
	'winning_metric_property',
	'seq_type',
];
const VARIANT_KEYS = [
	'id',
	'variant_label',
	'subject',
	'email_body',
	'variant_distribution_percentage',
];

/**
 * Steps given as JSON, as the API takes them. The API reads steps in another form than it writes
 * them (`delayInDays`, `sequence_variants`, keys that it refuses on writing); both are accepted.
 *
 * @throws FieldError for an entry that is no step, and when there is none
 */
export function stepsFromJson(given: unknown[]): Step[] {
	if (!given.length) {
		throw new FieldError(
			"'Steps' is empty",
			'Add at least one step. Saving none would delete the whole sequence.',
		);
	}
	return given.map(toStep);
}

function toStep(given: unknown, index: number): Step {
	const label = `Step ${index + 1} of 'Steps'`;
	if (!isObject(given)) {
		throw new FieldError(`${label} is not an object`, 'Write each step as a JSON object.');
	}
	const delay = delayOf(given);
	if (!Number.isInteger(delay) || delay < 0 || delay > 365) {
		throw new FieldError(
			`${label} has no valid delay`,
			'Set seq_delay_details.delay_in_days to whole days from 0 to 365.',
		);
	}
	const variants = variantsOf(given, label);
	if (isEmpty(given.email_body) && !variants.length && given.seq_type !== 'MANUAL') {
		throw new FieldError(`${label} has no email_body`, 'Write the email, or add variants.');
	}
	return {
		...pick(given, STEP_KEYS),
		seq_number: Number(given.seq_number ?? index + 1),
		seq_delay_details: { delay_in_days: delay },
		...(variants.length && { seq_variants: variants }),
	};
}

function delayOf({ seq_delay_details }: IDataObject): number {
	const { delay_in_days, delayInDays } = objectOf(seq_delay_details);
	return Number(delay_in_days ?? delayInDays ?? NaN);
}

function variantsOf({ seq_variants, sequence_variants }: IDataObject, label: string): Variant[] {
	const given = [seq_variants ?? sequence_variants ?? []].flat();
	if (!given.every(isObject)) {
		throw new FieldError(`${label} has no list of variants`, 'Write them as JSON objects.');
	}
	return given
		.filter((variant) => variant.is_deleted !== true)
		.map((variant) => pick(variant, VARIANT_KEYS));
}

function pick(from: IDataObject, keys: string[]): IDataObject {
	const kept: IDataObject = {};
	for (const key of keys) {
		// Reads give null and '' for what is not set; only an empty subject has a meaning.
		if (!isEmpty(from[key]) || (key === 'subject' && from.subject === '')) kept[key] = from[key];
	}
	return kept;
}
