import { addInboundEmails, startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const [FIRST, SECOND, PICTURE] = [1, 2, 3].map((number) => `66c0a5e0d1f2b3cb0000000${number}`);
const plain = (status: number) => [
	status,
	{ success: false, error: { message: expect.any(String) as string } },
];

interface Page {
	items: Array<{ id: string }>;
	pagination: object;
}

async function list(query: Record<string, string> = {}): Promise<Page> {
	const [status, answer] = await ask(sandbox, 'GET', '/inbound/messages', { query });
	expect(status).toBe(200);
	return (answer as { data: Page }).data;
}

/** The last digits of their ids. */
const numbers = ({ items }: Page) => items.map(({ id }) => Number(id.slice(-2)));

describe('the list', () => {
	it.each<[Record<string, string>, number[]]>([
		[{}, [6, 5, 4, 3, 2, 1]],
		[{ includeBlocked: 'true' }, [8, 7, 6, 5, 4, 3, 2, 1]],
		[{ from: 'ANA@example.org' }, [6, 2, 1]],
		[{ from: 'ana@example.com' }, []],
		[{ to: 'HELP@inbox.example.net', search: 'QUESTION' }, [2, 1]],
		[{ to: 'other@inbox.example.net' }, []],
		[{ threadId: FIRST }, [2, 1]],
		[{ dateFrom: '2026-05-04T09:00:00Z' }, [6, 5, 4]],
		[{ dateTo: '2026-05-02T09:00:00Z' }, [2, 1]],
		[{ domainId: '66c0a5e0d1f2b3d300000001', from: 'robot@example.com' }, [5]],
		[{ domainId: '66c0a5e0d1f2b3d300000002' }, []],
	])('for %j has %j', async (query, found) => {
		expect(numbers(await list(query))).toEqual(found);
	});

	it('has 50 to a page unless told, and 200 at most', async () => {
		addInboundEmails(sandbox.state, 300);
		expect((await list()).pagination).toEqual({ page: 1, limit: 50, total: 306, pages: 7 });
		const second = await list({ limit: '200', page: '2' });
		expect([second.items.length, second.pagination]).toEqual([
			106,
			{ page: 2, limit: 200, total: 306, pages: 2 },
		]);
		const over = { query: { limit: '201' } };
		expect(await ask(sandbox, 'GET', '/inbound/messages', over)).toEqual(invalidField('limit'));
	});

	it('takes 200 characters to search for', async () => {
		const search = async (length: number) =>
			await ask(sandbox, 'GET', '/inbound/messages', { query: { search: 'x'.repeat(length) } });
		expect((await search(200))[0]).toBe(200);
		expect(await search(201)).toEqual(invalidField('search'));
	});
});

describe('one message', () => {
	it('has its files, and what it answers', async () => {
		expect(await ask(sandbox, 'GET', `/inbound/messages/${PICTURE}`)).toMatchObject([
			200,
			{
				data: {
					attachments: [
						{ filename: 'photo.png', contentType: 'image/png', index: 0 },
						{ filename: 'orders.csv', size: 31, index: 1 },
					],
					threadId: PICTURE,
				},
			},
		]);
		expect(await ask(sandbox, 'GET', `/inbound/messages/${SECOND}`)).toMatchObject([
			200,
			{ data: { threadId: FIRST, inReplyToInboundEmailId: FIRST, inReplyTo: '<m1@example.org>' } },
		]);
	});
});

describe('a file', () => {
	const path = (idx: string, id = PICTURE) => `/inbound/messages/${id}/attachments/${idx}`;
	const idOf = (place: number) =>
		sandbox.state.inboundEmails.get(PICTURE)!.attachments[place].attachmentId;

	it.each([
		['by place', () => '0'],
		['by id', () => idOf(0)],
	])('is found %s', async (_, idx) => {
		expect(await ask(sandbox, 'GET', path(idx()))).toMatchObject([
			200,
			{
				data: {
					attachmentId: idOf(0),
					filename: 'photo.png',
					downloadUrl: expect.any(String) as string,
					expiresIn: 900,
				},
			},
		]);
	});

	it('comes as its bytes when it is downloaded', async () => {
		const response = await fetch(`${sandbox.url}/v1${path('0')}?download=true`, {
			headers: { authorization: `Bearer ${sandbox.apiKey}` },
		});
		const { headers, status } = response;
		expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
			200,
			'image/png',
			'attachment; filename="photo.png"',
		]);
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(bytes.equals(sandbox.state.inboundEmails.get(PICTURE)!.attachments[0].bytes)).toBe(true);
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	});

	it('may come in half', async () => {
		sandbox.fault({ kind: 'truncate' });
		const response = await fetch(`${sandbox.url}/v1${path('0')}?download=true`, {
			headers: { authorization: `Bearer ${sandbox.apiKey}` },
		});
		const whole = sandbox.state.inboundEmails.get(PICTURE)!.attachments[0].bytes.length;
		expect((await response.arrayBuffer()).byteLength).toBe(Math.floor(whole / 2));
	});

	it.each([
		[400, 'first', PICTURE],
		[400, '-1', PICTURE],
		[400, '0', 'none'],
		[404, '2', PICTURE],
		[404, 'att_00', PICTURE],
		[404, '0', '66c0a5e0d1f2b3cbffffffff'],
	])('is refused with %i for %s of %s', async (status, idx, id) => {
		expect(await ask(sandbox, 'GET', path(idx, id))).toEqual(plain(status));
	});
});

describe('a reply', () => {
	const from = { email: 'help@example.net', name: 'Support' };
	const reply = async (id: string, body: object) =>
		await ask(sandbox, 'POST', `/inbound/messages/${id}/reply`, { body });
	const last = () => [...sandbox.state.outbox.values()].at(-1);

	it('is queued with a 202, to the sender and under the subject with one Re:', async () => {
		const cc = [{ email: 'boss@example.net' }];
		const [status, answer] = await reply(SECOND, { from, text: 'It is.', cc });
		expect([status, answer]).toMatchObject([
			202,
			{ success: true, data: { emailId: last()?.id, status: 'QUEUED', totalRecipients: 2 } },
		]);
		expect(last()).toMatchObject({
			source: 'reply',
			inReplyTo: SECOND,
			to: { email: 'ana@example.org' },
			subject: 'Re: Question about my invoice',
			text: 'It is.',
			cc,
		});
	});

	it('has its own subject and files', async () => {
		const attachments = [{ fileName: 'a.txt', content: 'YQ==' }];
		await reply(FIRST, { from, html: '<p>h</p>', subject: 'Your invoice', attachments });
		expect(last()).toMatchObject({ subject: 'Your invoice', attachments });
	});

	it('is refused from a domain that is not verified', async () => {
		const body = { from: { email: 'help@inbox.example.net' }, text: 't' };
		expect(await reply(FIRST, body)).toEqual(plain(403));
	});

	it.each<[string, object]>([
		['html', { text: undefined }],
		['from', { from: undefined }],
		['subject', { subject: 'x'.repeat(999) }],
		[
			'attachments',
			{ attachments: Array.from({ length: 21 }, () => ({ fileName: 'a', content: 'YQ==' })) },
		],
		['attachments.0', { attachments: [{ fileName: 'a' }] }],
		['to', { to: [{ email: 'a@example.com' }] }],
		['cc', { cc: Array.from({ length: 50 }, () => ({ email: 'a@example.com' })) }],
	])('is refused for its %s', async (field, wrong) => {
		expect(await reply(FIRST, { from, text: 't', ...wrong })).toEqual(invalidField(field));
	});
});
