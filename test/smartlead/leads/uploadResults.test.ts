import { addressKey } from '../../../nodes/kernel/checks/addressKey';
import { uploadResults } from '../../../nodes/Smartlead/leads/uploadResults';

const entries = (...emails: string[]) => emails.map((email) => ({ key: email, report: { email } }));

it('tells what became of each lead that the answer names', () => {
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
	expect(uploadResults(answer, all)).toEqual([
		{ status: 'added', lead_id: 1 },
		{ status: 'alreadyInCampaign', lead_id: 2 },
		{ status: 'duplicateInOtherCampaign', lead_id: 3 },
		{ status: 'invalidEmail', reason: 'Smartlead refused the address' },
		{ status: 'unsubscribed' },
		{
			status: 'skipped',
			reason: 'Smartlead did not add it; of this request it counted 1 on the block list',
		},
	]);
});

it('takes all for added when as many were taken as sent, whatever else the answer lacks', () => {
	const answer = { upload_count: 2, unsubscribed_leads: 0 };
	expect(uploadResults(answer, entries('a@example.com', 'b@example.com'))).toEqual([
		{ status: 'added' },
		{ status: 'added' },
	]);
});

it('does not guess when the answer gives only counters', () => {
	const [result] = uploadResults({ upload_count: 1 }, entries('a@example.com', 'b@example.com'));
	expect(result).toEqual({ status: 'unknown', reason: expect.stringMatching(/1 of the 2 leads/) });
});

it('says when the lead limit of the account is used up', () => {
	const answer = { upload_count: 0, is_lead_limit_exhausted: true };
	expect(uploadResults(answer, entries('a@example.com'))).toEqual([
		{
			status: 'skipped',
			reason: "Smartlead did not add it; the account's lead limit is used up",
		},
	]);
});

it('does not call leads skipped that may have been added before the limit was reached', () => {
	const answer = { upload_count: 1, is_lead_limit_exhausted: true };
	const [result] = uploadResults(answer, entries('a@example.com', 'b@example.com'));
	expect(result).toEqual({
		status: 'unknown',
		reason: expect.stringMatching(/took 1 of the 2 leads.*lead limit/),
	});
});

it('does not say that none were taken where the answer has no counter', () => {
	const [result] = uploadResults({}, entries('a@example.com'));
	expect(result).toEqual({ status: 'unknown', reason: expect.stringMatching(/an unknown number/) });
});

const none = { newlyAddedLeads: {}, existingLeads: {}, existingLeadsInOtherCampaigns: {} };

it('takes for added what the count proves, though the answer names nobody', () => {
	const answer = { upload_count: '2', block_count: 1, emailToLeadIdMap: none };
	const results = uploadResults(answer, entries('a@example.com', 'b@example.com'));
	expect(results).toEqual([{ status: 'added' }, { status: 'added' }]);
});

it('gives no lead a reason that the answer gives for another', () => {
	const answer = { upload_count: 2, block_count: 1, emailToLeadIdMap: none };
	const all = entries('a@example.com', 'b@example.com', 'c@example.com');
	for (const result of uploadResults(answer, all)) {
		expect(result.status).toBe('unknown');
		expect(result.reason).toMatch(/took 2 of the 3 leads .* does not say which/);
	}
});

it('takes for added the rest of which the count leaves no doubt', () => {
	const answer = {
		upload_count: 3,
		invalid_emails: ['bad@example.com'],
		emailToLeadIdMap: { ...none, newlyAddedLeads: { 'a@example.com': 7 } },
	};
	const all = entries('a@example.com', 'b@example.com', 'c@example.com', 'bad@example.com');
	expect(uploadResults(answer, all).map(({ status }) => status)).toEqual([
		'added',
		'added',
		'added',
		'invalidEmail',
	]);
});

it.each([[-1], [1.5], ['many'], [true], [[2]], [null], [99]])(
	'proves nothing by a count of %j',
	(upload_count) => {
		const [result] = uploadResults({ upload_count }, entries('a@example.com', 'b@example.com'));
		expect(result.status).toBe('unknown');
	},
);

it.each([
	['Ana@Example.COM', 'ana@example.com'],
	['jose\u0301@example.com', 'jos\u00e9@example.com'],
	['li@b\u00fccher.example', 'li@xn--bcher-kva.example'],
	[' li@example.com ', 'LI@EXAMPLE.COM'],
])('finds the lead %s that the answer calls %s', (entered, named) => {
	const answer = {
		upload_count: 1,
		emailToLeadIdMap: { ...none, newlyAddedLeads: { [named]: '9007199254740993' } },
	};
	const all = entries(addressKey(entered), 'other@example.com');
	// Kept as a text: as a number it would be another ID.
	expect(uploadResults(answer, all)[0]).toEqual({ status: 'added', lead_id: '9007199254740993' });
});
