import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import type { InboundStatus } from '../../../sandbox/autosend/state/inboundEmails';
import { startReceiver, type Receiver } from '../server/receiver';
import { until } from '../server/until';
import { ask } from './apiClient';

let sandbox: AutoSendSandbox;
let receiver: Receiver;

beforeAll(async () => {
	receiver = await startReceiver();
	sandbox = await startAutoSendSandbox({ deliverySchedule: [0] });
});
afterAll(async () => {
	await sandbox.stop();
	await receiver.stop();
});
beforeEach(() => {
	sandbox.reset();
	receiver.clear();
	sandbox.state.webhooks.push({
		id: 'w1',
		url: receiver.url,
		secret: 'whsec_00',
		events: ['email.received'],
		isActive: true,
	});
});

interface Arrived {
	id: string;
	threadId: string;
	status: InboundStatus;
}

const receive = (wish?: object) => sandbox.act('receive', wish) as Arrived;
const get = async (path: string) => {
	const [status, answer] = await ask(sandbox, 'GET', `/inbound/messages/${path}`);
	expect(status).toBe(200);
	return (answer as { data: Record<string, unknown> }).data;
};
const content = Buffer.from('Grüße').toString('base64');
const file = { filename: 'a.txt', contentType: 'text/plain', content };

it('is told to webhooks without its text, and can be fetched whole', async () => {
	const { id } = receive({
		from: { email: 'li@example.com', name: 'Li' },
		subject: 'Help!',
		text: 'It broke.',
		html: '<b>It broke.</b>',
		attachments: [file],
	});
	await until(() => sandbox.deliveries.length === 1);
	const message = await get(id);
	const { messageId, from, to, subject, domainName, threadId, inReplyTo } = message;
	expect(receiver.bodies()).toEqual([
		{
			type: 'email.received',
			createdAt: expect.any(String) as string,
			data: { id, messageId, from, to, subject, domainName, threadId, inReplyTo },
		},
	]);
	expect(message).toMatchObject({
		from: { email: 'li@example.com', name: 'Li' },
		subject: 'Help!',
		text: 'It broke.',
		html: '<b>It broke.</b>',
		attachments: [{ filename: 'a.txt', contentType: 'text/plain', size: 7, index: 0 }],
		threadId: id,
	});
	expect((await get(`${id}/attachments/0`)).size).toBe(7);
});

it('needs nothing to be said of it, and is made by a control route', async () => {
	const response = await fetch(`${sandbox.url}/_sandbox/receive`, { method: 'POST' });
	const { id } = (await response.json()) as Arrived;
	expect(await get(id)).toMatchObject({
		from: { email: 'ana@example.org' },
		subject: 'A question',
	});
});

it('joins the thread of what it answers', async () => {
	const question = receive();
	const answer = receive({ answers: question.id });
	expect(await get(answer.id)).toMatchObject({
		threadId: question.id,
		inReplyToInboundEmailId: question.id,
	});
	const body = { from: { email: 'help@example.net' }, text: 'So.' };
	await ask(sandbox, 'POST', `/inbound/messages/${question.id}/reply`, { body });
	const sent = [...sandbox.state.outbox.values()].at(-1)!;
	const { id } = receive({ answers: sent.id });
	expect(await get(id)).toMatchObject({
		threadId: question.id,
		inReplyTo: `<${sent.id}@example.net>`,
		inReplyToEmailActivityId: sent.id,
	});
});

it('of another domain is blocked, and webhooks do not hear of it', async () => {
	expect(receive({ to: [{ email: 'a@example.org' }] }).status).toBe('BLOCKED_UNROUTED');
	receive({ subject: 'Second' });
	await until(() => sandbox.deliveries.length === 1);
	expect(sandbox.deliveries).toMatchObject([{ payload: { data: { subject: 'Second' } } }]);
});

it.each([
	[{ from: { email: 'nobody' } }, 'from.email'],
	[{ surprise: 1 }, 'surprise'],
	[{ attachments: [{ filename: 'a' }] }, 'attachments[0].content'],
	[{ answers: 'none' }, 'answers'],
])('that makes no sense is refused: %j', async (wish, culprit) => {
	expect(() => receive(wish)).toThrow(culprit);
	const body = JSON.stringify(wish);
	const response = await fetch(`${sandbox.url}/_sandbox/receive`, { method: 'POST', body });
	expect(response.status).toBe(400);
	expect(() => sandbox.act('nonsense')).toThrow('action');
});

describe('a link', () => {
	const linkOf = async (path: string) => (await get(path)).downloadUrl as string;
	const open = async (url: string, headers = {}) => await fetch(url, { headers });

	it('to a file gives its bytes, with its type', async () => {
		const { id } = receive({ attachments: [file] });
		const response = await open(await linkOf(`${id}/attachments/0`));
		expect(response.headers.get('content-type')).toBe('text/plain');
		expect(await response.text()).toBe('Grüße');
	});

	it('to the source gives headers and all parts', async () => {
		const { id } = receive({ subject: 'Grüße', attachments: [file] });
		const response = await open(await linkOf(`${id}/raw`));
		expect(response.headers.get('content-type')).toBe('message/rfc822');
		const source = await response.text();
		expect(source).toContain('From: Ana Ruiz <ana@example.org>\r\n');
		expect(source).toContain(`Subject: =?utf-8?B?${Buffer.from('Grüße').toString('base64')}?=`);
		expect(source).toContain('Content-Disposition: attachment; filename="a.txt"\r\n\r\n' + content);
	});

	it('is good for fifteen minutes', async () => {
		const link = await linkOf('66c0a5e0d1f2b3cb00000001/raw');
		sandbox.holdTime();
		sandbox.passTime(890_000);
		expect((await open(link)).status).toBe(200);
		sandbox.passTime(20_000);
		expect((await open(link)).status).toBe(403);
	});

	it('is good for what it was made for alone, and with no key beside it', async () => {
		const link = await linkOf('66c0a5e0d1f2b3cb00000001/raw');
		expect((await open(link.replace('01.eml', '02.eml'))).status).toBe(403);
		expect((await open(link.replace(/sig=.*/, 'sig=x'))).status).toBe(403);
		expect((await open(link.split('?')[0])).status).toBe(403);
		expect((await open(link, { authorization: `Bearer ${sandbox.apiKey}` })).status).toBe(400);
	});
});
