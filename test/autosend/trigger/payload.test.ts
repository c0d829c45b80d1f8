import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import {
	simpleEmail,
	toOutput,
	toSimpleOutput,
} from '../../../autosend/nodes/AutoSend/trigger/payload';
import { eventNames } from '../../../autosend/nodes/AutoSend/webhooks/eventNames';

const SEED = 20261128;
const SIGNED_WITH = 'whsec_0123456789abcdef0123456789abcdef';
const TIME = '2026-06-15T08:00:00.000Z';

/** What the simplified item of an event says, but for its type, time and delivery. */
function simple(type: string, data: unknown): IDataObject {
	const event = { type, time: TIME, deliveryId: 'd-1', data: data as IDataObject, body: {} };
	const { eventType, eventTime, deliveryId, ...rest } = toSimpleOutput(event, SIGNED_WITH);
	expect([eventType, eventTime, deliveryId]).toEqual([type, TIME, 'd-1']);
	return rest;
}

const NOTHING = {
	email: null,
	emailId: null,
	inboundEmailId: null,
	contactId: null,
	subject: null,
	campaignId: null,
	detail: null,
};

const SENT = {
	emailId: '6f10aa22bb33cc44dd55ee66',
	from: 'news@example.net',
	to: { email: 'ana@example.org', name: 'Ana' },
	subject: 'What is new',
	test: false,
	campaignId: '6f80aa22bb33cc44dd55ee08',
	templateId: 'A-9f8e7d6c5b4a39281706',
};
const OF_SENT = {
	...NOTHING,
	email: 'ana@example.org',
	emailId: SENT.emailId,
	subject: 'What is new',
	campaignId: SENT.campaignId,
};

it.each<[string, object, object]>([
	['email.sent', SENT, OF_SENT],
	['email.bounced', { ...SENT, bounceType: 'Permanent' }, { ...OF_SENT, detail: 'Permanent' }],
	[
		'email.bounced',
		{ ...SENT, reason: '550 no such user' },
		{ ...OF_SENT, detail: '550 no such user' },
	],
	[
		'email.clicked',
		{ ...SENT, link: 'https://example.net/a' },
		{ ...OF_SENT, detail: 'https://example.net/a' },
	],
	[
		'email.delivered',
		{ messageId: 'm-1', to: ['Ana <ana@example.org>'] },
		{ ...NOTHING, emailId: 'm-1', email: 'ana@example.org' },
	],
	['email.unsubscribed', { email: 'ana@example.org' }, { ...NOTHING, email: 'ana@example.org' }],
	[
		'email.group_unsubscribed',
		{ email: 'ana@example.org', groupId: 'K7M2Q' },
		{ ...NOTHING, email: 'ana@example.org', detail: 'K7M2Q' },
	],
	[
		'contact.updated',
		{ id: 'c-1', email: 'ana@example.net', firstName: 'Ana' },
		{ ...NOTHING, contactId: 'c-1', email: 'ana@example.net' },
	],
	[
		'email.received',
		{
			id: 'i-1',
			messageId: '<m1@example.net>',
			from: { email: 'leo@example.net', name: null },
			to: [{ email: 'help@inbox.example.org', name: null }],
			subject: 'Question',
		},
		{ ...NOTHING, inboundEmailId: 'i-1', email: 'leo@example.net', subject: 'Question' },
	],
	[
		'email.received',
		{ inboundEmailId: 'i-2', from: 'Leo <leo@example.net>' },
		{ ...NOTHING, inboundEmailId: 'i-2', email: 'leo@example.net' },
	],
	[
		'email.received',
		{ messageId: '<m1@example.net>' },
		{ ...NOTHING, inboundEmailId: '<m1@example.net>' },
	],
	['email.opened', {}, NOTHING],
])('says of %s %j the same few things', (type, data, expected) => {
	expect(simple(type, data)).toEqual(expected);
});

it('has the same fields for any event, whatever it holds', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...eventNames),
			fc.dictionary(
				fc.constantFrom(
					'to',
					'from',
					'email',
					'id',
					'emailId',
					'subject',
					'link',
					'campaignId',
					'__proto__',
				),
				fc.jsonValue(),
			),
			(type, data) => {
				const output = simple(type, data);
				expect(Object.keys(output)).toEqual(Object.keys(NOTHING));
				for (const value of Object.values(output)) {
					expect(value === null || typeof value === 'string').toBe(true);
				}
			},
		),
		{ seed: SEED, numRuns: 500 },
	);
});

it.each([
	SIGNED_WITH,
	encodeURIComponent(SIGNED_WITH),
	Buffer.from(SIGNED_WITH).toString('base64'),
])('takes %s out of an event that repeats it', (echo) => {
	const data = { subject: `a ${echo} b`, inner: [{ [echo]: echo }] };
	const event = { type: 'email.sent', time: TIME, deliveryId: echo, data, body: { data } };
	const outputs = JSON.stringify([
		toOutput(event, SIGNED_WITH),
		toSimpleOutput(event, SIGNED_WITH),
	]);
	expect(outputs).not.toContain(echo);
	expect(outputs).not.toContain(SIGNED_WITH);
});

it('keeps ten fields of an inbound email, null where it lacks them', () => {
	const email = simpleEmail({ id: 'i-1', text: 'Hello', headers: {}, spamVerdict: 'PASS' });
	expect(Object.keys(email)).toHaveLength(10);
	expect(email).toMatchObject({ text: 'Hello', html: null, attachments: null });
});
