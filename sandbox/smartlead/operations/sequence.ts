import type { SmartleadState } from '../state';
import type { Campaign } from '../state/campaigns';
import type { SequenceStep, SequenceVariant } from '../state/sequences';
import { ApiError, type OperationHandlers, type OperationRequest } from './handler';
import { requireCampaign, type CampaignPath } from './requireCampaign';
import { without } from './without';

interface WrittenVariant {
	id?: number | null;
	variant_label?: string;
	subject?: string;
	email_body?: string;
	variant_distribution_percentage?: number;
}

interface WrittenStep {
	id?: number | null;
	seq_number: number;
	seq_delay_details: { delay_in_days: number };
	subject?: string;
	email_body?: string;
	seq_variants?: WrittenVariant[];
	sequence_variants?: WrittenVariant[];
	[hidden: string]: unknown;
}

function getSteps({ params, state }: OperationRequest<CampaignPath>): object[] {
	const { steps } = requireCampaign(state, params.campaign_id);
	return steps.map((step) => without(step, 'hidden'));
}

/** Replaces the whole list: steps that are not sent are gone. */
function saveSteps({
	params,
	body,
	state,
	now,
}: OperationRequest<CampaignPath, unknown, { sequences: WrittenStep[] }>): object {
	const campaign = requireCampaign(state, params.campaign_id);
	// The documentation says so; the text is the sandbox's own.
	if (campaign.status === 'ACTIVE') {
		throw new ApiError(400, { error: 'Pause the campaign before editing its sequences.' });
	}
	refuseRepeatedNumbers(body.sequences);
	campaign.steps = body.sequences
		.map((written) => savedStep(state, campaign, written, now.toISOString()))
		.sort((a, b) => a.seq_number - b.seq_number);
	campaign.updated_at = now.toISOString();
	const sequences = campaign.steps.map(({ id, seq_number }) => ({ id, seqNumber: seq_number }));
	return { ok: true, data: { sequences } };
}

function refuseRepeatedNumbers(steps: WrittenStep[]): void {
	const numbers = steps.map(({ seq_number }) => seq_number);
	const repeated = numbers.find((number, index) => numbers.indexOf(number) !== index);
	if (repeated === undefined) return;
	throw new ApiError(400, { error: `Duplicate seq_number - ${repeated}` });
}

function savedStep(
	state: SmartleadState,
	campaign: Campaign,
	written: WrittenStep,
	time: string,
): SequenceStep {
	const {
		id: givenId,
		seq_number,
		seq_delay_details,
		subject = '',
		email_body = '',
		// Vendor pages write the first key, a live-verified client the second; neither is refused.
		sequence_variants,
		seq_variants = sequence_variants ?? [],
		...hidden
	} = written;
	const existing = campaign.steps.find((step) => step.id === givenId);
	if (typeof givenId === 'number' && !existing) {
		throw new ApiError(400, { error: `Invalid sequence id - ${givenId}` });
	}
	const id = existing?.id ?? state.ids.take('sequenceStep');
	return {
		id,
		created_at: existing?.created_at ?? time,
		updated_at: time,
		email_campaign_id: campaign.id,
		seq_number,
		seq_delay_details: { delayInDays: seq_delay_details.delay_in_days },
		subject,
		email_body,
		sequence_variants: seq_variants.map((variant, index) =>
			savedVariant(state, existing, id, variant, index, time),
		),
		hidden,
	};
}

function savedVariant(
	state: SmartleadState,
	step: SequenceStep | undefined,
	stepId: number,
	written: WrittenVariant,
	index: number,
	time: string,
): SequenceVariant {
	const existing = step?.sequence_variants.find(({ id }) => id === written.id);
	if (typeof written.id === 'number' && !existing) {
		throw new ApiError(400, { error: `Invalid sequence variant id - ${written.id}` });
	}
	return {
		id: existing?.id ?? state.ids.take('sequenceVariant'),
		created_at: existing?.created_at ?? time,
		updated_at: time,
		is_deleted: false,
		subject: written.subject ?? '',
		email_body: written.email_body ?? '',
		email_campaign_seq_id: stepId,
		variant_label: written.variant_label ?? String.fromCharCode(65 + index),
	};
}

export const sequence: OperationHandlers = {
	'sequence.getMany': getSteps,
	'sequence.save': saveSteps,
};
