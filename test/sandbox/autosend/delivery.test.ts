import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import type { Webhook } from '../../../sandbox/autosend/state/webhooks';
import { webhookEventTypes } from '../../../sandbox/autosend/webhooks/eventTypes';
import { signatureOf } from '../../../sandbox/autosend/webhooks/signature';
import { startReceiver, type Receiver } from '../server/receiver';

const SIGNED_WITH = 'whsec_0123456789abcdef0123456789abcdef';

let sandbox: AutoSendSandbox;
let receiver: Receiver;

beforeAll(async () => {
	receiver = await startReceiver();
	sandbox = await startAutoSendSandbox({ deliverySchedule: [0, 20, 20] });
});
afterAll(async () => {
	await sandbox.stop();
	await receiver.stop();
});
beforeEach(() => {
	sandbox.reset();
	receiver.clear();
});

function register(changes: Partial<Webhook> = {}): void {
	sandbox.state.webhooks.push({
		id: '66c0a5e0d1f2b3c900000001',
		url: `${receiver.url}/hook`,
		secret: SIGNED_WITH,
		events: [...webhookEventTypes],
		isActive: true,
		...changes,
	});
}

const headersOf = (name: string) => receiver.calls.map(({ headers }) => headers[name]);

describe('the signature', () => {
	it.each([
		[
			'{"type":"email.delivered","createdAt":"2026-06-15T08:00:00.000Z","data":{"emailId":"6f10aa22bb33cc44dd55ee66","from":"news@example.net","to":{"email":"ana@example.org","name":"Ana"},"subject":"What is new","test":false}}',
			'129b30767491f785b7c8313ff36d9fc4c9b1ee1802ad67c4fa4aaf02a062cd33',
		],
		[
			'{"type":"email.opened","createdAt":"2026-06-15T08:00:00.000Z","data":{"emailId":"6f10aa22bb33cc44dd55ee66","subject":"Grüße aus Köln ✓"}}',
			'0a1b483b254a6153b8aead0a45fd06fd59d62982deca1d8a7d13f053f03e134d',
		],
	])('of %s', (text, signature) => {
		expect(signatureOf(text, SIGNED_WITH)).toBe(signature);
	});

	it('is that of the bytes that are posted', async () => {
		register();
		await sandbox.deliver('email.opened', { overrides: { createdAt: 'Grüße ✓' } });
		const [{ text, headers }] = receiver.calls;
		expect(headers['x-webhook-signature']).toBe(signatureOf(text, SIGNED_WITH));
	});

	it('is a good one of a malformed body', async () => {
		register();
		await sandbox.deliver('email.sent', { malformed: 'not-json' });
		const [{ text, headers }] = receiver.calls;
		expect(headers['x-webhook-signature']).toBe(signatureOf(text, SIGNED_WITH));
	});

	it('is wrong in its last digit, or missing, when forged', async () => {
		register();
		await sandbox.deliver('email.sent', { forged: true });
		await sandbox.deliver('email.sent', { forged: 'missing' });
		const [{ text }] = receiver.calls;
		const [wrong, missing] = headersOf('x-webhook-signature') as Array<string | undefined>;
		expect(wrong?.slice(0, -1)).toBe(signatureOf(text, SIGNED_WITH).slice(0, -1));
		expect(wrong).not.toBe(signatureOf(text, SIGNED_WITH));
		expect(missing).toBeUndefined();
	});
});

describe('a delivery', () => {
	it('has event, id and time in its headers, and type, time and data in its body', async () => {
		register();
		const before = Date.now();
		const [delivery] = await sandbox.deliver('email.clicked', { email: 'li@example.com' });
		const [{ headers, method, url }] = receiver.calls;
		expect([method, url]).toEqual(['POST', '/hook']);
		expect(headers).toMatchObject({
			'content-type': 'application/json',
			'user-agent': 'AutoSend-Webhooks/1.0',
			'x-webhook-event': 'email.clicked',
			'x-webhook-delivery-id': delivery.deliveryId,
		});
		expect(Number(headers['x-webhook-timestamp'])).toBeGreaterThanOrEqual(before);
		expect(receiver.bodies()).toEqual([
			{
				type: 'email.clicked',
				createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
				data: expect.objectContaining({
					to: { email: 'li@example.com', name: 'Ana Ruiz' },
					campaignId: '66c0a5e0d1f2b3c400000001',
					subject: 'What is new in January',
				}) as object,
			},
		]);
		expect(delivery).toMatchObject({
			event: 'email.clicked',
			webhookId: '66c0a5e0d1f2b3c900000001',
			status: 200,
			attempts: 1,
		});
	});

	it('keeps its id when it is tried again and when it comes twice; another has another', async () => {
		register();
		receiver.react(500, 401);
		const [tried] = await sandbox.deliver('email.sent');
		await sandbox.deliver('email.sent', { times: 2 });
		const ids = headersOf('x-webhook-delivery-id');
		expect(tried.attempts).toBe(3);
		expect(ids.map((id) => ids.indexOf(id))).toEqual([0, 0, 0, 3, 3]);
	});

	it('goes to active webhooks that have the event', async () => {
		register({ url: `${receiver.url}/a` });
		register({ url: `${receiver.url}/b`, events: ['email.sent'] });
		register({ url: `${receiver.url}/c`, isActive: false });
		await sandbox.deliver('contact.created');
		expect(receiver.calls.map(({ url }) => url)).toEqual(['/a']);
	});

	it('goes to one URL where that is asked for, but to none that no webhook has', async () => {
		register({ events: ['email.sent'] });
		await sandbox.deliver('contact.created', { url: `${receiver.url}/hook` });
		expect(receiver.calls).toHaveLength(1);
		const stranger = `${receiver.url}/stranger`;
		await expect(sandbox.deliver('email.sent', { url: stranger })).rejects.toThrow(stranger);
	});

	it('is of the campaign that is asked for', async () => {
		register();
		const campaignId = '66c0a5e0d1f2b3c40000000b';
		await sandbox.deliver('email.bounced', { campaignId });
		expect(receiver.bodies()).toMatchObject([{ data: { campaignId, subject: 'We miss you' } }]);
		const unknown = sandbox.deliver('email.bounced', { campaignId: 'none' });
		await expect(unknown).rejects.toThrow('There is no campaign none');
	});

	it.each(webhookEventTypes)('of %s has data', async (event) => {
		register();
		const [{ payload }] = await sandbox.deliver(event);
		expect(payload).toMatchObject({ type: event, data: expect.any(Object) as object });
	});
});
