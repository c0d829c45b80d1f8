import { uploadFates } from '../../../nodes/Smartlead/leads/uploadFates';

const entries = (...emails: string[]) => emails.map((email) => ({ key: email, report: { email } }));

it('tells the fate of each lead that the answer names', () => {
	const answer = {
		upload_count: 1,
		invalid_emails: ['bad@example.com'],
		unsubscribed_leads: ['gone@example.com'],
		block_count: 1,
		emailToLeadIdMap: {
			newlyAddedLeads: { 'New@example.com': '1' },
			existingLeads: { 'old@example.com': 2 },
			existingLeadsInOtherCampaigns: { 'other@example.com': 3 },
		},
	};
	const all = entries(
		'new@example.com',
		'old@example.com',
		'other@example.com',
		'bad@example.com',
		'gone@example.com',
		'blocked@example.com',
	);
	expect(uploadFates(answer, all)).toEqual([
		{ status: 'added', lead_id: 1 },
		{ status: 'alreadyInCampaign', lead_id: 2 },
		{ status: 'duplicateInOtherCampaign', lead_id: 3 },
		{ status: 'invalidEmail', reason: 'Smartlead refused the address' },
		{ status: 'unsubscribed' },
		{ status: 'skipped', reason: 'It is on the block list' },
	]);
});

it('takes all for added when as many were taken as sent, whatever else the answer lacks', () => {
	const answer = { upload_count: 2, unsubscribed_leads: 0 };
	expect(uploadFates(answer, entries('a@example.com', 'b@example.com'))).toEqual([
		{ status: 'added' },
		{ status: 'added' },
	]);
});

it('does not guess when the answer gives only counters', () => {
	const [fate] = uploadFates({ upload_count: 1 }, entries('a@example.com', 'b@example.com'));
	expect(fate).toEqual({ status: 'unknown', reason: expect.stringMatching(/1 of the 2 leads/) });
});

it('says when the lead limit of the account is used up', () => {
	const answer = { upload_count: 0, is_lead_limit_exhausted: true };
	expect(uploadFates(answer, entries('a@example.com'))).toEqual([
		{ status: 'skipped', reason: 'The lead limit of the account is used up' },
	]);
});

it('does not call leads skipped that may have been added before the limit was reached', () => {
	const answer = { upload_count: 1, is_lead_limit_exhausted: true };
	const [fate] = uploadFates(answer, entries('a@example.com', 'b@example.com'));
	expect(fate).toEqual({
		status: 'unknown',
		reason: expect.stringMatching(/took 1 of the 2 leads.*lead limit/),
	});
});

it('does not say that none were taken where the answer has no counter', () => {
	const [fate] = uploadFates({}, entries('a@example.com'));
	expect(fate).toEqual({ status: 'unknown', reason: expect.stringMatching(/an unknown number/) });
});
