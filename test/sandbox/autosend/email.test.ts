import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import type { SentEmail } from '../../../sandbox/autosend/state/outbox';
import { ask, invalidField } from './apiClient';

const ORDER = 'A-3f2a9c1d5e7b8046f1c2';
const NEWS_GROUP = 'K7M2Q';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const from = { email: 'orders@example.net', name: 'Shop' };
const to = { email: 'li@example.com', name: 'Li' };
const single = { to, from, subject: 'Hello', text: 'Hi' };

const send = async (body: object) => await ask(sandbox, 'POST', '/mails/send', { body });
const sendBulk = async (body: object) => await ask(sandbox, 'POST', '/mails/bulk', { body });
const addresses = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ email: `p${index}@example.org` }));

let before: number;
beforeEach(() => (before = sandbox.state.outbox.size));
const sent = () => [...sandbox.state.outbox.values()].slice(before);

describe('a single email', () => {
	it('is taken over with what was written, and counts its addresses', async () => {
		const body = {
			...single,
			cc: [{ email: 'a@example.org' }],
			bcc: [{ email: 'b@example.org' }, { email: 'c@example.org' }],
			replyTo: { email: 'help@example.net' },
			headers: { 'X-Order': '7' },
			trackingClick: false,
		};
		const [status, answer] = await send(body);
		const [{ id }] = sent();
		expect([status, answer]).toEqual([
			200,
			{
				success: true,
				data: { emailId: id, message: expect.any(String) as string, totalRecipients: 4 },
			},
		]);
		expect(sent()).toMatchObject([
			{ ...body, source: 'send', status: 'delivered', trackingOpen: true },
		]);
	});

	it('has the content of a template, with the values in its placeholders', async () => {
		const dynamicData = { orderNo: 'A-1', firstName: 'Li', total: 19.9, isGift: true };
		expect((await send({ to, from, templateId: ORDER, dynamicData }))[0]).toBe(200);
		expect(sent()).toMatchObject([
			{
				templateId: ORDER,
				dynamicData,
				subject: 'Your order A-1',
				html: expect.stringContaining('<p>Hi Li,</p><p>you paid 19.9 for order A-1 on .') as string,
			},
		]);
	});

	it('has its own subject rather than that of the template', async () => {
		await send({
			to,
			from,
			templateId: ORDER,
			subject: 'For {{firstName}}',
			dynamicData: { firstName: 'Li' },
		});
		expect(sent()).toMatchObject([{ subject: 'For Li' }]);
	});

	it.each<[string, object, string]>([
		['content', { text: undefined }, 'html'],
		['a subject', { subject: undefined }, 'subject'],
		['a sender', { from: undefined }, 'from'],
		['a recipient', { to: undefined }, 'to'],
	])('needs %s', async (_, missing, field) => {
		expect(await send({ ...single, ...missing })).toEqual(invalidField(field));
		expect(sent()).toEqual([]);
	});

	it.each<[string, object, string]>([
		['a subject of 999 characters', { subject: 'x'.repeat(999) }, 'subject'],
		['an address that is none', { to: { email: 'li' } }, 'to.email'],
		['several recipients', { to: [to] }, 'to'],
		['an unknown template', { templateId: 'A-0' }, 'templateId'],
		['an unknown group', { unsubscribeGroupId: 'ZZZZZ' }, 'unsubscribeGroupId'],
		['51 addresses', { cc: addresses(25), bcc: addresses(25) }, 'to'],
		[
			'21 headers',
			{ headers: Object.fromEntries(addresses(21).map((_, i) => [`X-${i}`, 'y'])) },
			'headers',
		],
		['a header with a space', { headers: { 'X Y': 'z' } }, 'headers.X Y'],
		['a header that is a number', { headers: { 'X-Y': 1 } }, 'headers.X-Y'],
		['a long header', { headers: { 'X-Y': 'z'.repeat(1001) } }, 'headers.X-Y'],
		[
			'21 files',
			{ attachments: addresses(21).map(() => ({ fileName: 'a', content: 'YQ==' })) },
			'attachments',
		],
		['a file without content', { attachments: [{ fileName: 'a.txt' }] }, 'attachments.0'],
		[
			'a file that is no base64',
			{ attachments: [{ fileName: 'a', content: 'a b' }] },
			'attachments.0.content',
		],
	])('is refused with %s', async (_, wrong, field) => {
		expect(await send({ ...single, ...wrong })).toEqual(invalidField(field));
		expect(sent()).toEqual([]);
	});

	it('may have 50 addresses, 20 headers, 20 files and 998 characters of subject', async () => {
		const [status] = await send({
			...single,
			subject: 'x'.repeat(998),
			cc: addresses(25),
			bcc: addresses(24),
			headers: Object.fromEntries(addresses(20).map((_, index) => [`X-${index}`, 'y'])),
			attachments: addresses(20).map(() => ({ fileName: 'a.txt', content: 'YQ==' })),
		});
		expect(status).toBe(200);
	});

	it('has files of 40 MB in base64 together, and no more', async () => {
		const half = 'A'.repeat(20 * 1024 * 1024);
		const file = (content: string) => ({ fileName: 'a.bin', content });
		const files = [file(half), file(half)];
		expect((await send({ ...single, attachments: files }))[0]).toBe(200);
		const more = await send({ ...single, attachments: [...files, file('AAAA')] });
		expect(more).toEqual(invalidField('attachments'));
	});

	it.each([['orders@mail.example.org'], ['orders@example.com'], ['a@sub.example.net']])(
		'is refused from %s, whose domain is not verified',
		async (email) => {
			expect(await send({ ...single, from: { email } })).toEqual([
				403,
				{ success: false, error: { message: 'Domain not verified' } },
			]);
			expect(sent()).toEqual([]);
		},
	);
});

describe('suppression', () => {
	const statusOf = async (body: object) => {
		expect((await send({ ...single, ...body }))[0]).toBe(200);
		return sent().at(-1)?.status;
	};

	it('holds for all emails where the group is global', async () => {
		expect(await statusOf({ to: { email: 'Unsubscribed@example.org' } })).toBe('suppressed');
	});

	it('holds for the emails of a group alone', async () => {
		const left = { to: { email: 'ben.okafor@example.com' } };
		const { id } = sandbox.state.suppressionGroups.get(NEWS_GROUP)!;
		expect(await statusOf(left)).toBe('delivered');
		expect(await statusOf({ ...left, unsubscribeGroupId: NEWS_GROUP })).toBe('suppressed');
		expect(await statusOf({ ...left, unsubscribeGroupId: id })).toBe('suppressed');
	});

	it('does not hold while the group is switched off, nor where it is bypassed', async () => {
		const left = { to: { email: 'ben.okafor@example.com' }, unsubscribeGroupId: NEWS_GROUP };
		expect(await statusOf({ ...left, bypassSuppressions: true })).toBe('delivered');
		sandbox.state.suppressionGroups.get(NEWS_GROUP)!.isActive = false;
		expect(await statusOf(left)).toBe('delivered');
	});

	it('takes addresses out of cc and bcc', async () => {
		const cc = [{ email: 'unsubscribed@example.org' }, { email: 'a@example.org' }];
		await send({ ...single, cc, bcc: cc });
		const kept = [{ email: 'a@example.org' }];
		expect(sent()).toMatchObject([{ status: 'delivered', cc: kept, bcc: kept }]);
	});
});

describe('a bulk', () => {
	it('is an email for each recipient, and their own values win', async () => {
		const recipients = [
			{ email: 'a@example.org', name: 'A', dynamicData: { firstName: 'Ada' } },
			{ email: 'b@example.org', cc: [{ email: 'c@example.org' }] },
		];
		const dynamicData = { firstName: 'friend', orderNo: '7' };
		const [status, answer] = await sendBulk({ recipients, from, templateId: ORDER, dynamicData });
		const [{ batchId }] = sent();
		expect([status, answer]).toEqual([
			200,
			{ success: true, data: { batchId, totalRecipients: 2, successCount: 2, failedCount: 0 } },
		]);
		expect(sent()).toMatchObject([
			{
				source: 'bulk',
				to: { email: 'a@example.org', name: 'A' },
				dynamicData: { firstName: 'Ada', orderNo: '7' },
				html: expect.stringContaining('Hi Ada,') as string,
			},
			{
				batchId,
				cc: [{ email: 'c@example.org' }],
				html: expect.stringContaining('Hi friend,') as string,
			},
		]);
	});

	it('counts suppressed recipients as failed', async () => {
		const recipients = [{ email: 'unsubscribed@example.org' }, to];
		const [, answer] = await sendBulk({ recipients, from, subject: 'S', html: '<p>h</p>' });
		expect(answer).toMatchObject({ data: { totalRecipients: 2, successCount: 1, failedCount: 1 } });
		expect(sent().map(({ status }: SentEmail) => status)).toEqual(['suppressed', 'delivered']);
	});

	it('has 100 recipients at most, and one at least', async () => {
		const bulk = { from, subject: 'S', text: 't' };
		expect((await sendBulk({ ...bulk, recipients: addresses(100) }))[0]).toBe(200);
		const tooMany = await sendBulk({ ...bulk, recipients: addresses(101) });
		expect(tooMany).toEqual(invalidField('recipients'));
		expect(await sendBulk({ ...bulk, recipients: [] })).toEqual(invalidField('recipients'));
		expect(sent()).toHaveLength(100);
	});

	it('is refused as a whole for one recipient with 51 addresses', async () => {
		const crowd = { email: 'a@example.org', cc: addresses(50) };
		const reply = await sendBulk({ from, subject: 'S', text: 't', recipients: [to, crowd] });
		expect(reply).toEqual(invalidField('recipients.1'));
		expect(sent()).toEqual([]);
	});
});

describe('the status', () => {
	const statusOf = async (id: string) => await ask(sandbox, 'GET', `/mails/${id}/status`);

	it.each([
		['01', { status: 'delivered', openedAt: expect.any(String) as string, bouncedAt: null }],
		['02', { status: 'delivered', deliveredAt: expect.any(String) as string, openedAt: null }],
		['03', { status: 'bounced', bouncedAt: expect.any(String) as string, deliveredAt: null }],
		['04', { status: 'suppressed', sentAt: null }],
	])('of the seeded email %s', async (number, data) => {
		expect(await statusOf(`66c0a5e0d1f2b3ca000000${number}`)).toMatchObject([200, { data }]);
	});

	it('of a new email is delivered, and of one to queue+ queued', async () => {
		const [, delivered] = await send(single);
		const left = (delivered as { data: { emailId: string } }).data;
		expect(await statusOf(left.emailId)).toMatchObject([200, { data: { status: 'delivered' } }]);
		const [, answer] = await send({ ...single, to: { email: 'queue+1@example.com' } });
		const { emailId } = (answer as { data: { emailId: string } }).data;
		expect(await statusOf(emailId)).toMatchObject([
			200,
			{ data: { emailId, status: 'queued', sentAt: null, deliveredAt: null } },
		]);
	});
});
