export interface SequenceVariant {
	id: number;
	created_at: string;
	updated_at: string;
	is_deleted: boolean;
	subject: string;
	email_body: string;
	email_campaign_seq_id: number;
	variant_label: string;
}

export interface SequenceStep {
	id: number;
	created_at: string;
	updated_at: string;
	email_campaign_id: number;
	seq_number: number;
	/** Read with this key, written with `delay_in_days`. */
	seq_delay_details: { delayInDays: number };
	/** Empty continues the thread of the step before. */
	subject: string;
	email_body: string;
	sequence_variants: SequenceVariant[];
	/** Written fields that no read shows, such as `variant_distribution_type`. */
	hidden: Record<string, unknown>;
}
