import type { IDataObject } from 'n8n-workflow';

import schema from '../../../nodes/Smartlead/__schema__/v2.0.0/output.json';
import {
	campaignIdOf,
	eventIdOf,
	leadEmailOf,
	leadIdOf,
	leadMapIdOf,
	toOutput,
	toSimpleOutput,
} from '../../../nodes/Smartlead/trigger/payload';
import { eventNames, isChosen } from '../../../nodes/Smartlead/webhooks/events';
import samples from '../../sandbox/smartlead/webhookPayloads.json';

const payloads = samples as unknown as Record<string, IDataObject>;
const TOKEN = 'c0ffee';

/** What the sources of each event say that it carries. */
const expected: Record<string, [string | null, number | null, number | null, number | null]> = {
	CAMPAIGN_STATUS_CHANGED: [null, null, 90211, null],
	EMAIL_BOUNCE: ['li@example.net', null, 90211, null],
	EMAIL_LINK_CLICK: ['li@example.net', null, 90211, null],
	EMAIL_OPEN: ['li@example.net', 55120, 90211, 2440011],
	EMAIL_REPLY: ['li@example.net', 55120, 90211, 2440011],
	EMAIL_SENT: ['li@example.net', 55120, 90211, 2440011],
	FIRST_EMAIL_SENT: ['li@example.net', 55120, 90211, 2440011],
	LEAD_CATEGORY_UPDATED: ['li@example.net', 55120, 90211, 2440011],
	LEAD_UNSUBSCRIBED: ['li@example.net', 55120, 90211, null],
	MANUAL_STEP_REACHED: ['li@example.net', 55120, 90211, 2440011],
	UNTRACKED_REPLIES: ['li@example.net', null, null, null],
};

it('has an expectation for each event', () => {
	expect(Object.keys(expected).sort()).toEqual([...eventNames].sort());
});

describe.each(Object.entries(expected))('%s', (event, [email, lead, campaign, map]) => {
	const payload = { ...payloads[event], webhook_url: `https://n8n.example.com/w?token=${TOKEN}` };

	it('has its lead and campaign found', () => {
		expect([
			leadEmailOf(payload),
			leadIdOf(payload),
			campaignIdOf(payload),
			leadMapIdOf(payload),
		]).toEqual([email, lead, campaign, map]);
	});

	it('goes out as it came, with the IDs and without secrets', () => {
		const { secret_key, ...rest } = payload as IDataObject;
		expect(secret_key).toEqual(expect.any(String));
		const output = toOutput(payload);
		expect(output).toEqual({
			...rest,
			webhook_url: 'https://n8n.example.com/w',
			leadEmail: email,
			leadId: lead,
			leadMapId: map,
			campaignId: campaign,
			eventId: expect.stringMatching(/^[0-9a-f]{32}$/),
		});
		for (const secret of [secret_key as string, TOKEN]) {
			expect(JSON.stringify([output, toSimpleOutput(payload)])).not.toContain(secret);
		}
	});

	it('has ten simple fields, the same for all events', () => {
		const output = toSimpleOutput(payload);
		expect(Object.keys(output)).toEqual(Object.keys(schema.properties));
		expect(Object.keys(output)).toHaveLength(10);
		expect(Object.values(output)).not.toContain(undefined);
		expect(output).toMatchObject({
			eventType: event,
			eventTime: '2026-01-14T10:11:00.000Z',
			leadEmail: email,
			leadId: lead,
			leadMapId: map,
			campaignId: campaign,
			eventId: toOutput(payload).eventId,
		});
	});

	it('has the same event ID by whichever webhook and key it comes', () => {
		const elsewhere = {
			...payload,
			webhook_id: 1,
			webhook_name: 'other',
			webhook_url: 'https://other.example.com',
			secret_key: 'other',
			metadata: { webhook_created_at: '2020-01-01T00:00:00.000Z' },
		};
		expect(eventIdOf(elsewhere)).toBe(eventIdOf(payload));
	});

	it('has another event ID at another time', () => {
		const later = { ...payload, event_timestamp: '2026-01-14T10:12:00.000Z' };
		expect(eventIdOf(later)).not.toBe(eventIdOf(payload));
	});
});

it('has another event ID for another event', () => {
	const ids = Object.values(payloads).map(eventIdOf);
	expect(new Set(ids).size).toBe(ids.length);
	const reply = payloads.EMAIL_REPLY;
	for (const change of [
		{ campaign_id: 1 },
		{ sl_lead_email: 'bo@example.net' },
		{ stats_id: 'x' },
		{ reply_message: { message_id: 'x' } },
		{ sequence_number: 2 },
	]) {
		expect(eventIdOf({ ...reply, ...change })).not.toBe(eventIdOf(reply));
	}
	const category = payloads.LEAD_CATEGORY_UPDATED;
	const other = { ...category, lead_category: { new_id: 3, new_name: 'Not Interested' } };
	expect(eventIdOf(other)).not.toBe(eventIdOf(category));
});

it('tells events without a time apart by all that they say', () => {
	const one = { event_type: 'MANUAL_STEP_REACHED', campaign_id: 1, note: 'a', webhook_id: 7 };
	expect(eventIdOf({ ...one, note: 'b' })).not.toBe(eventIdOf(one));
	expect(eventIdOf({ ...one, webhook_id: 8 })).toBe(eventIdOf(one));
});

it.each([
	[{ to_email: 'own@example.org', sl_lead_email: 'li@example.net' }, 'li@example.net'],
	[
		{ to_email: 'alias@example.net', leadCorrespondence: { targetLeadEmail: 'li@x.net' } },
		'li@x.net',
	],
	[{ lead_data: { email: 'li@example.net' } }, 'li@example.net'],
	[{ sl_lead_email: '', to_email: ' li@example.net ' }, 'li@example.net'],
	[{ sender_detail: 'li@example.net' }, 'li@example.net'],
	[{ sender_detail: '"Wei, Li" <li@example.net>' }, 'li@example.net'],
	[{ sender_detail: 'Li Wei' }, null],
	[{}, null],
])('finds the address in %j', (payload, email) => {
	expect(leadEmailOf(payload as IDataObject)).toBe(email);
});

it('takes IDs as number or text, and nothing else for one', () => {
	expect(leadIdOf({ sl_email_lead_id: '55120' })).toBe(55120);
	expect(leadIdOf({ lead_id: 55120 })).toBe(55120);
	for (const lead_id of ['', null, 'abc', 0, -1, 1.5, {}, '0x10', '1e3', true]) {
		expect(leadIdOf({ lead_id } as IDataObject)).toBeNull();
		expect(campaignIdOf({ campaign_id: lead_id } as IDataObject)).toBeNull();
	}
});

it.each([
	['EMAIL_REPLY', { text: 'Yes', detail: null }],
	['UNTRACKED_REPLIES', { text: 'Hi' }],
	['EMAIL_BOUNCE', { text: 'Address not found' }],
	['LEAD_CATEGORY_UPDATED', { detail: 'Interested' }],
	['CAMPAIGN_STATUS_CHANGED', { text: null, detail: 'PAUSED' }],
	['EMAIL_LINK_CLICK', { detail: 'https://example.org/demo' }],
])('tells in simple fields what %s is about', (event, fields) => {
	expect(toSimpleOutput(payloads[event])).toMatchObject(fields);
});

describe('isChosen', () => {
	it('takes what the user chose', () => {
		expect(isChosen({ event_type: 'EMAIL_REPLY' }, ['EMAIL_OPEN', 'EMAIL_REPLY'])).toBe(true);
		expect(isChosen({ event_type: 'EMAIL_REPLY' }, ['EMAIL_OPEN'])).toBe(false);
		expect(isChosen({ event_type: ['EMAIL_REPLY'] }, ['EMAIL_REPLY'])).toBe(false);
		expect(isChosen({}, ['EMAIL_REPLY'])).toBe(false);
	});

	it('takes EMAIL_SENT of the first step for First Email Sent', () => {
		const chosen = ['FIRST_EMAIL_SENT'];
		expect(isChosen({ event_type: 'FIRST_EMAIL_SENT' }, chosen)).toBe(true);
		expect(isChosen({ event_type: 'EMAIL_SENT', sequence_number: '1' }, chosen)).toBe(true);
		expect(isChosen({ event_type: 'EMAIL_SENT', sequence_number: 2 }, chosen)).toBe(false);
		expect(isChosen({ event_type: 'EMAIL_OPEN', sequence_number: 1 }, chosen)).toBe(false);
	});
});
