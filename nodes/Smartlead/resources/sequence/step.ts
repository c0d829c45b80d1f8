/** An email step as the API takes it (`POST /campaigns/{id}/sequences`). */
export interface Step {
	id?: number;
	seq_number: number;
	seq_delay_details: { delay_in_days: number };
	subject?: string;
	email_body?: string;
	// Written as seq_variants in the vendor's material, read back as sequence_variants.
	seq_variants?: Variant[];
	variant_distribution_type?: string;
	lead_distribution_percentage?: number;
	winning_metric_property?: string;
	seq_type?: string;
}

export interface Variant {
	id?: number;
	variant_label?: string;
	subject?: string;
	email_body?: string;
	variant_distribution_percentage?: number;
}
