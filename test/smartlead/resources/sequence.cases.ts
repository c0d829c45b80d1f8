import type { SmartleadSandbox } from '../../../sandbox';
import { byId, type CaseTable } from '../../harness/cases';

const campaigns: [{ campaign: number }, { campaign: number }] = [
	{ campaign: 90212 },
	{ campaign: 90213 },
];
const campaignId = byId('={{ $json.campaign }}');

export const sequenceCases: CaseTable<SmartleadSandbox> = {
	getAll: [
		{
			items: campaigns,
			parameters: { campaignId, returnAll: true },
			sent: ({ campaign }) => ({ params: { campaign_id: campaign as number } }),
			output: (items, { campaign }) => {
				expect(items).toHaveLength(campaign === 90212 ? 1 : 2);
				expect(items[0].json).toMatchObject({ seq_number: 1, email_campaign_id: campaign });
			},
		},
	],
	save: [
		{
			title: 'sends the steps of the builder',
			items: campaigns,
			parameters: {
				campaignId,
				sequences: {
					step: [
						{ delayInDays: 0, subject: 'Hello {{first_name}}', emailBody: '<p>Hi</p>' },
						{ delayInDays: '3', subject: '', emailBody: '<p>Again</p>' },
					],
				},
			},
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: {
					sequences: [
						{
							seq_number: 1,
							seq_delay_details: { delay_in_days: 0 },
							subject: 'Hello {{first_name}}',
							email_body: '<p>Hi</p>',
						},
						{
							seq_number: 2,
							seq_delay_details: { delay_in_days: 3 },
							subject: '',
							email_body: '<p>Again</p>',
						},
					],
				},
			}),
			output: (items) => expect(items.map(({ json }) => json.seqNumber)).toEqual([1, 2]),
		},
		{
			title: 'sends variants and all options of a step',
			items: campaigns,
			parameters: {
				campaignId,
				sequences: {
					step: [
						{
							delayInDays: 1,
							subject: '',
							emailBody: '',
							options: {
								id: '={{ $json.campaign === 90212 ? 3310 : 3320 }}',
								seqType: 'EMAIL',
								variantDistributionType: 'MANUAL_PERCENTAGE',
								leadDistributionPercentage: 20,
								winningMetricProperty: 'REPLY_RATE',
								variants: {
									variant: [
										{
											subject: 'One',
											emailBody: '<p>1</p>',
											variantDistributionPercentage: 30,
											options: { variantLabel: 'Short' },
										},
										{ subject: 'Two', emailBody: '<p>2</p>', variantDistributionPercentage: 70 },
									],
								},
							},
						},
					],
				},
			},
			given: ({ state }) => {
				// Step ids that the row can name, whatever the seed gives.
				state.campaigns.get(90212)!.steps[0].id = 3310;
				state.campaigns.get(90213)!.steps[0].id = 3320;
			},
			sent: ({ campaign }) => ({
				params: { campaign_id: campaign as number },
				body: {
					sequences: [
						{
							id: campaign === 90212 ? 3310 : 3320,
							seq_number: 1,
							seq_delay_details: { delay_in_days: 1 },
							subject: '',
							seq_type: 'EMAIL',
							variant_distribution_type: 'MANUAL_PERCENTAGE',
							lead_distribution_percentage: 20,
							winning_metric_property: 'REPLY_RATE',
							seq_variants: [
								{
									variant_label: 'Short',
									subject: 'One',
									email_body: '<p>1</p>',
									variant_distribution_percentage: 30,
								},
								{
									variant_label: 'B',
									subject: 'Two',
									email_body: '<p>2</p>',
									variant_distribution_percentage: 70,
								},
							],
						},
					],
				},
			}),
		},
		{
			title: 'saves back what Get Many reads, although the API reads another form than it writes',
			items: campaigns,
			given: ({ state }) => {
				const [step] = state.campaigns.get(90213)!.steps;
				Object.assign(step, { id: 3320, subject: '', email_body: '' });
				step.sequence_variants = [
					{ ...VARIANT, id: 8801, variant_label: 'A' },
					{ ...VARIANT, id: 8802, variant_label: 'B', is_deleted: true },
				];
			},
			parameters: {
				campaignId: byId(90213),
				specifySteps: 'json',
				sequencesJson: JSON.stringify([
					{
						id: 3320,
						created_at: '2026-01-12T08:30:00.000Z',
						updated_at: '2026-01-12T08:30:00.000Z',
						email_campaign_id: 90213,
						seq_number: 1,
						seq_delay_details: { delayInDays: 2 },
						subject: '',
						email_body: '',
						sequence_variants: [
							{
								id: 8801,
								is_deleted: false,
								subject: 'Hello',
								email_body: '<p>Hi</p>',
								variant_label: 'A',
							},
							{
								id: 8802,
								is_deleted: true,
								subject: 'Old',
								email_body: '<p>Old</p>',
								variant_label: 'B',
							},
						],
					},
				]),
			},
			sent: () => ({
				params: { campaign_id: 90213 },
				body: {
					sequences: [
						{
							id: 3320,
							seq_number: 1,
							seq_delay_details: { delay_in_days: 2 },
							subject: '',
							seq_variants: [
								{ id: 8801, subject: 'Hello', email_body: '<p>Hi</p>', variant_label: 'A' },
							],
						},
					],
				},
			}),
		},
	],
};

const VARIANT = {
	created_at: '2026-01-12T08:30:00.000Z',
	updated_at: '2026-01-12T08:30:00.000Z',
	is_deleted: false,
	subject: 'Hello',
	email_body: '<p>Hi</p>',
	email_campaign_seq_id: 3320,
};
