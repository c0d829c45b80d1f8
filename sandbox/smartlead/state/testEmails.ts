export interface TestEmail {
	campaign_id: number;
	lead_id: number;
	sequence_number: number;
	email_account_id: number | null;
	to: string;
	sent_time: string;
}
