import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { leadEmailOf, toOutput, toSimpleOutput } from '../../../nodes/Smartlead/trigger/payload';
import { isChosen } from '../../../nodes/Smartlead/webhooks/events';
import { worstTexts } from '../../harness/worstTexts';
import samples from '../../sandbox/smartlead/webhookPayloads.json';

const SEED = 20261121;
const SECRET = '00c0ffee'.repeat(6);
const LEVELS = 10_000;

const payloads = samples as unknown as Record<string, IDataObject>;
const fields = [...new Set(Object.values(payloads).flatMap((payload) => Object.keys(payload)))];

/** As n8n parses a body: a key `__proto__` is an ordinary one then. */
function parsed(json: string): IDataObject {
	return JSON.parse(json) as IDataObject;
}

/** What n8n can write into its database. */
function outputs(payload: IDataObject): string {
	isChosen(payload, ['FIRST_EMAIL_SENT']);
	return JSON.stringify([toOutput(payload, SECRET), toSimpleOutput(payload, SECRET)]);
}

const nested = (open: string, close: string) =>
	open.repeat(LEVELS) + '"secret_key"' + close.repeat(LEVELS);

const ODD: Array<[string, string]> = [
	['nothing', 'null'],
	['a number', '0'],
	['a switch', 'false'],
	['an empty text', '""'],
	['a list of nothing', '[null]'],
	['a list of lists', '[[[]]]'],
	['an object', '{"text":{"text":[]}}'],
	['an object that is no text', '{"toString":null,"valueOf":1}'],
	['an object with a prototype', '{"__proto__":{"polluted":true},"constructor":1}'],
	['an object like a list', '{"length":1,"0":"x"}'],
	['an object like an item', '{"json":{"a":1},"binary":{},"pairedItem":7}'],
	['a deep list', nested('[', ']')],
	['a deep object', nested('{"a":', '}')],
];

const all = Object.assign({}, ...Object.values(payloads)) as IDataObject;

it.each(ODD)('makes an item with %s in any field', (_, value) => {
	for (const field of fields) {
		const odd = parsed(JSON.stringify({ ...all, [field]: 'HERE' }).replace('"HERE"', value));
		for (const event_type of ['EMAIL_SENT', 'UNTRACKED_REPLIES']) {
			expect(() => outputs({ ...odd, event_type })).not.toThrow();
		}
	}
	expect(({} as IDataObject).polluted).toBeUndefined();
});

it('makes an item of any JSON', () => {
	const field = fc.oneof(fc.constantFrom(...fields), fc.string());
	fc.assert(
		fc.property(fc.dictionary(field, fc.jsonValue({ maxDepth: 4 })), (event) => {
			outputs({ ...(event as IDataObject), event_type: 'EMAIL_SENT' });
		}),
		{ seed: SEED, numRuns: 1_000 },
	);
});

it('cuts off what n8n could not copy, and nothing else', () => {
	const deep = parsed(`{"event_type":"EMAIL_REPLY","a":${nested('{"a":', '}')}}`);
	let levels = 0;
	for (let inner: unknown = toOutput(deep).a; inner; inner = (inner as IDataObject).a) levels++;
	expect(levels).toBe(199);
	const shallow = parsed(`{"a":${'['.repeat(199)}1${']'.repeat(199)}}`);
	expect(toOutput(shallow)).toMatchObject(shallow);
});

const LENGTH = 1_000_000;

describe.each([
	...worstTexts(),
	['the secret again and again', SECRET.repeat(LENGTH / SECRET.length)],
	['its beginning again and again', '00c0ffe'.repeat(LENGTH / 7)],
])('a megabyte of %s', (_, text) => {
	it('takes no longer than it is long, in any field', () => {
		const event = Object.fromEntries(fields.map((field) => [field, text]));
		for (const field of [
			'sender_detail',
			'webhook_url',
			'sl_lead_email',
			'campaign_id',
			'unknown',
		]) {
			outputs({ event_type: 'UNTRACKED_REPLIES', [field]: text });
		}
		expect(JSON.stringify(toSimpleOutput(event, SECRET))).not.toContain(SECRET);
	});
});

it.each([
	['Li Wei <li@example.net>', 'li@example.net'],
	['"Wei, Li" <li@example.net>, "Bo" <bo@example.net>', 'li@example.net'],
	['@ <@> li@ li@example.net', 'li@example.net'],
	[['Li Wei <li@example.net>'], 'li@example.net'],
	[{ email: 'li@example.net' }, null],
	[7, null],
])('finds in the sender %j the address %j', (sender_detail, email) => {
	expect(leadEmailOf({ sender_detail } as IDataObject)).toBe(email);
});

it('looks for an address where one may be, and no further', () => {
	const senderOf = (names: number) => ({ sender_detail: `${'Li '.repeat(names)}<li@example.net>` });
	expect(leadEmailOf(senderOf(300))).toBe('li@example.net');
	expect(leadEmailOf(senderOf(400))).toBeNull();
});

it('finds the address where fields before it hold something else', () => {
	const payload = { sl_lead_email: { a: 1 }, lead_email: 7, to_email: 'li@example.net' };
	expect(leadEmailOf(payload)).toBe('li@example.net');
});

describe('secrets', () => {
	const url = `https://n8n.example.com/webhook/1/webhook?token=${SECRET}`;
	const event: IDataObject = {
		event_type: 'EMAIL_REPLY',
		secret_key: 'key-1',
		webhook_url: url,
		app_url: `https://app.example.com/?back=${encodeURIComponent(url)}&x=1`,
		description: `Sent to ${url}, and to ${url}.`,
		reply_message: { text: url, secret_key: 'key-2', links: [{ [url]: [url] }] },
		metadata: { secretKey: 'key-3', deep: [[{ secret_key: { nested: 'key-4' } }]] },
		category: [url],
	};

	it('are dropped at any depth, and cut out of any text', () => {
		const output = toOutput(event, SECRET);
		expect(output).toMatchObject({
			webhook_url: 'https://n8n.example.com/webhook/1/webhook',
			app_url:
				'https://app.example.com/?back=https%3A%2F%2Fn8n.example.com%2Fwebhook%2F1%2Fwebhook%3Ftoken%3D***&x=1',
			description:
				'Sent to https://n8n.example.com/webhook/1/webhook, and to https://n8n.example.com/webhook/1/webhook.',
			metadata: { deep: [[{}]] },
		});
		const text = outputs(event);
		expect(text).not.toContain(SECRET);
		expect(text).not.toMatch(/key-\d|secret_?key/i);
	});

	it('make no difference to the ID of an event', () => {
		const other = 'c0ffee00'.repeat(6);
		const elsewhere = parsed(
			JSON.stringify(event).replaceAll(SECRET, other).replaceAll('key-', 'k'),
		);
		expect(toOutput(elsewhere, other).eventId).toBe(toOutput(event, SECRET).eventId);
	});
});
