import { simplified } from '../../../nodes/kernel/output/shape';

describe('simplified', () => {
	const row = {
		id: 3,
		sent_count: '12',
		reply_count: 4,
		open_count: '',
		bounce_count: null,
		rate: '98%',
		lead: { email: 'li@example.net', custom_fields: {} },
		long: 'x',
	};

	it('keeps the named fields in their order, from wherever they stand', () => {
		const simple = simplified(row, { fields: { email: 'lead.email', campaign: 'id' } });
		expect(Object.entries(simple)).toEqual([
			['email', 'li@example.net'],
			['campaign', 3],
		]);
	});

	it('takes the first path that exists, where there are several', () => {
		const fields = { id: ['campaignId', 'id', 'long'], opens: ['open_count', 'reply_count'] };
		expect(simplified(row, { fields })).toEqual({ id: 3, opens: '' });
	});

	it('leaves a row that has none of them as it is', () => {
		expect(simplified(row, { fields: { name: 'test_name' } })).toEqual(row);
	});

	it('makes numbers of counters, and of nothing else', () => {
		const simple = simplified(row, {
			fields: {
				sent: 'sent_count',
				asText: 'sent_count',
				replies: 'reply_count',
				opens: 'open_count',
				bounces: 'bounce_count',
				rate: 'rate',
			},
			counters: ['sent', 'replies', 'opens', 'bounces'],
		});
		expect(simple).toEqual({
			sent: 12,
			asText: '12',
			replies: 4,
			opens: '',
			bounces: null,
			rate: '98%',
		});
	});

	it('leaves out what the row does not have', () => {
		expect(simplified(row, { fields: { id: 'id', none: 'lead.none', deep: 'a.b.c' } })).toEqual({
			id: 3,
		});
	});

	it('passes a row on that has none of the fields, which is of another shape', () => {
		expect(simplified(row, { fields: { name: 'lead.name', city: 'address.city' } })).toEqual(row);
	});

	it('leaves the row as it is', () => {
		const before = structuredClone(row);
		simplified(row, { fields: { sent: 'sent_count' }, counters: ['sent'] });
		expect(row).toEqual(before);
	});
});
