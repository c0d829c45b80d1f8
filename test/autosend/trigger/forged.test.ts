import type { IDataObject } from 'n8n-workflow';

import { eventNames } from '../../../autosend/nodes/AutoSend/webhooks/eventNames';
import type { AutoSendSandbox } from '../../../sandbox';
import { startAutoSendSandbox } from '../../../sandbox';
import { signatureOf } from '../../../sandbox/autosend/webhooks/signature';
import type { IncomingCall } from '../../harness/hooks';
import { TriggerWorkflow } from '../../harness/hooks';
import type { Random } from '../../harness/seededRandom';
import { oneOf, randomFrom } from '../../harness/seededRandom';
import { AUTOSEND_TRIGGER } from '../../harness/testedTrigger';
import { eventBody, signedCall } from './signedCall';

const SEED = 20261128;
const OF_EACH_KIND = 120;
const NOW = Date.parse('2026-06-15T08:00:05.000Z');
const MINUTE = 60_000;

let sandbox: AutoSendSandbox;
let workflow: TriggerWorkflow;
let secret: string;
beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
	sandbox.state.webhooks.length = 0;
	workflow = new TriggerWorkflow(sandbox, {
		trigger: AUTOSEND_TRIGGER,
		parameters: { events: eventNames, fetchFullEmail: false },
	});
	await workflow.publish();
	[{ secret }] = sandbox.state.webhooks;
});
afterAll(async () => await sandbox.stop());
beforeEach(() => void jest.spyOn(Date, 'now').mockReturnValue(NOW));
afterEach(() => jest.restoreAllMocks());

type Call = IncomingCall & { headers: IDataObject };

let events = 0;

/** A genuine call of an event that has not come before. */
function genuine(random: Random): Call {
	const number = ++events;
	const data = {
		emailId: `email-${number}`,
		to: { email: `ana${number}@example.org`, name: 'Ana Ruíz' },
		subject: oneOf(random, ['What is new', 'Grüße aus Köln ✓', 'a "quoted" \\ one', '']),
		test: false,
	};
	return signedCall(eventBody(oneOf(random, eventNames), data), secret, {
		deliveryId: `deliver-webhook-${number}`,
		sentAt: NOW,
	});
}

const SIGNATURE = 'x-webhook-signature';
const TIME = 'x-webhook-timestamp';

function withHeaders(call: Call, headers: IDataObject): Call {
	return { ...call, headers: { ...call.headers, ...headers } };
}

function withBody(call: Call, rawBody: Buffer | string): Call {
	return { ...call, rawBody: Buffer.from(rawBody) };
}

/** A random other character of a text in the place of one of its own. */
function altered(text: string, random: Random, signs: string): string {
	const at = random(text.length);
	const others = [...signs].filter((sign) => sign !== text[at]);
	return text.slice(0, at) + oneOf(random, others) + text.slice(at + 1);
}

/** Calls that somebody can make who does not know the secret, or who has seen a genuine one. */
const FORGERIES: Record<string, (call: Call, random: Random) => Call> = {
	'another signature': (call, random) =>
		withHeaders(call, {
			[SIGNATURE]: oneOf<unknown>(random, [
				altered(String(call.headers[SIGNATURE]), random, '0123456789abcdef'),
				signatureOf(
					call.rawBody.toString(),
					oneOf(random, ['', 'whsec_', secret.slice(6), `${secret}\n`]),
				),
				Buffer.from(String(call.headers[SIGNATURE]), 'hex').toString('base64'),
				`sha256=${String(call.headers[SIGNATURE])}`,
				[call.headers[SIGNATURE]],
				`${String(call.headers[SIGNATURE])}, ${String(call.headers[SIGNATURE])}`,
				String(call.headers[SIGNATURE]).slice(0, random(64)),
				'0'.repeat(64),
				'',
				undefined,
			]) as string,
		}),
	'one byte changed': (call, random) => {
		const rawBody = Buffer.from(call.rawBody);
		rawBody[random(rawBody.length)] ^= 1 + random(255);
		return { ...call, rawBody };
	},
	'a body cut off': (call, random) =>
		withBody(call, call.rawBody.subarray(0, random(call.rawBody.length))),
	'a body with something added': (call, random) =>
		withBody(
			call,
			Buffer.concat(
				oneOf(random, [
					[call.rawBody, Buffer.from(oneOf(random, [' ', '\n', '\0', '{}', ',']))],
					[Buffer.from(oneOf(random, [' ', '\n', '\u{feff}', '['])), call.rawBody],
				]),
			),
		),
	'a body printed again': (call, random) => {
		const json = JSON.parse(call.rawBody.toString()) as IDataObject;
		const { type, createdAt, data } = json;
		return withBody(
			call,
			oneOf(random, [
				JSON.stringify(json, null, 1 + random(4)),
				JSON.stringify({ data, createdAt, type }),
				`${JSON.stringify(json)}\n`,
				JSON.stringify(json).replaceAll(':', ': '),
				JSON.stringify(json).replaceAll(/[a-z]/g, (sign) =>
					random(20) ? sign : `\\u00${sign.charCodeAt(0).toString(16)}`,
				) + (random(2) ? ' ' : '\t'),
			]),
		);
	},
	'a body in another encoding': (call, random) =>
		withBody(
			{ ...call, headers: { ...call.headers, 'content-type': 'application/json' } },
			oneOf(random, [
				Buffer.from(call.rawBody.toString(), 'utf16le'),
				Buffer.from(call.rawBody.toString('base64')),
				Buffer.from(call.rawBody.toString('hex')),
				Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), call.rawBody]),
				Buffer.from(encodeURIComponent(call.rawBody.toString())),
			]),
		),
	'the body of another event': (call, random) => {
		const other = genuine(random);
		return withBody(call, other.rawBody);
	},
	'an old time': (call, random) =>
		withHeaders(call, {
			[TIME]: String(
				oneOf(random, [
					NOW - 5 * MINUTE - 1 - random(1e9),
					Math.floor((NOW - 5 * MINUTE - 1_000 - random(1e9)) / 1_000),
				]),
			),
		}),
	'a time to come': (call, random) =>
		withHeaders(call, {
			[TIME]: String(
				oneOf(random, [
					NOW + MINUTE + 1 + random(1e9),
					Math.ceil((NOW + MINUTE + 1_000 + random(1e9)) / 1_000),
				]),
			),
		}),
	'no time': (call, random) =>
		withHeaders(call, {
			[TIME]: oneOf(random, [
				undefined,
				'',
				'now',
				'-1',
				`${NOW}.0`,
				`${NOW}, ${NOW}`,
				' ',
				'NaN',
				new Date(NOW).toISOString(),
			]),
		}),
};

it.each(Object.entries(FORGERIES))(
	`answers ${OF_EACH_KIND} calls with %s by 401, and starts nothing`,
	async (_, forge) => {
		const random = randomFrom(SEED);
		for (let each = 0; each < OF_EACH_KIND; each++) {
			const call = genuine(random);
			const forged = forge(call, random);
			const reception = await workflow.receiveCall(forged);
			// What n8n cannot parse it refuses itself.
			expect([401, 422]).toContain(reception.status);
			expect(reception.items).toBeUndefined();
			expect(JSON.stringify(reception)).not.toContain(secret);
		}
	},
);

/** A genuine call that somebody has seen, sent once more. */
const REPLAYS: Record<string, (call: Call, random: Random) => Call> = {
	'as it is': (call) => call,
	'with another time': (call, random) =>
		withHeaders(call, { [TIME]: String(NOW - random(4 * MINUTE)) }),
	'under another delivery ID': (call, random) =>
		withHeaders(call, {
			'x-webhook-delivery-id': oneOf(random, [undefined, '', `deliver-webhook-x${random(1e9)}`]),
		}),
	'under another event': (call, random) =>
		withHeaders(call, { 'x-webhook-event': oneOf(random, eventNames) }),
	'with its signature in capitals and another delivery ID': (call, random) =>
		withHeaders(call, {
			[SIGNATURE]: String(call.headers[SIGNATURE]).toUpperCase(),
			'x-webhook-delivery-id': `other-${random(1e9)}`,
		}),
	'with another type, query and user agent': (call, random) => ({
		...withHeaders(call, {
			'content-type': oneOf(random, ['text/plain', 'application/json', undefined]),
			'user-agent': 'curl',
		}),
		query: { tag: String(random(1e9)) },
	}),
};

it.each(Object.entries(REPLAYS))(
	`starts nothing with ${OF_EACH_KIND} calls that come again %s`,
	async (_, replay) => {
		const random = randomFrom(SEED);
		for (let each = 0; each < OF_EACH_KIND; each++) {
			const call = genuine(random);
			expect((await workflow.receiveCall(call)).items).toHaveLength(1);
			const again = await workflow.receiveCall(replay(call, random));
			expect(again).toEqual({ status: 200, body: 'duplicate', items: undefined });
		}
	},
);

it('starts events whose delivery IDs a captured call has come under before them', async () => {
	const random = randomFrom(SEED);
	const captured = genuine(random);
	await workflow.receiveCall(captured);
	const later = Array.from({ length: OF_EACH_KIND }, () => genuine(random));
	const ID = 'x-webhook-delivery-id';
	for (const { headers } of later) {
		const replay = withHeaders(captured, { [ID]: headers[ID] });
		expect((await workflow.receiveCall(replay)).body).toBe('duplicate');
	}
	for (const call of later) expect((await workflow.receiveCall(call)).items).toHaveLength(1);
});

it('starts nothing with a call for another webhook of the project', async () => {
	const other = new TriggerWorkflow(sandbox, {
		trigger: AUTOSEND_TRIGGER,
		parameters: { events: eventNames, fetchFullEmail: false },
		webhookId: 'other',
	});
	await other.publish();
	const random = randomFrom(SEED);
	for (let each = 0; each < OF_EACH_KIND; each++) {
		expect((await other.receiveCall(genuine(random))).status).toBe(401);
	}
});
