import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import type { AutoSendSandbox } from '../../../sandbox';
import { startAutoSendSandbox } from '../../../sandbox';
import type {
	InboundAttachment,
	InboundEmail,
} from '../../../sandbox/autosend/state/inboundEmails';
import { TriggerWorkflow } from '../../harness/hooks';
import { AUTOSEND_TRIGGER } from '../../harness/testedTrigger';
import { eventBody, signedCall } from './signedCall';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	sandbox.state.webhooks.length = 0;
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

/** Lets the time that there is for an email be over twenty times as soon. */
function hurry(): void {
	const timeout = AbortSignal.timeout.bind(AbortSignal);
	jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 20));
}

let calls = 0;

/** The item that an inbound email starts a workflow with. */
async function itemOf(
	data: object,
	parameters: INodeParameters = {},
	prepare: (workflow: TriggerWorkflow) => void = () => {},
): Promise<INodeExecutionData> {
	const number = ++calls;
	const workflow = new TriggerWorkflow(sandbox, {
		trigger: AUTOSEND_TRIGGER,
		parameters: { events: ['email.received', 'email.opened'], ...parameters },
		webhookId: `inbound-${number}`,
	});
	await workflow.publish();
	expect(workflow.errors).toEqual([]);
	sandbox.clearRequests();
	prepare(workflow);
	const [{ secret }] = sandbox.state.webhooks;
	const call = signedCall(eventBody('email.received', data as never), secret);
	const { status, items } = await workflow.receiveCall(call);
	expect(status).toBe(200);
	expect(items).toHaveLength(1);
	return items![0];
}

/** A seeded email, by its subject. */
function seeded(subject: string): InboundEmail {
	return [...sandbox.state.inboundEmails.values()].find((email) => email.subject === subject)!;
}

function eventOf({ id, from, to, subject, threadId }: InboundEmail): object {
	return { id, from, to, subject, threadId };
}

function operations(): string[] {
	return sandbox.requests.map(({ operation }) => operation!);
}

it('reads the email that came in, with the key of the credential', async () => {
	const email = seeded('Broken on arrival');
	const { json, binary } = await itemOf(eventOf(email));
	expect(json).toMatchObject({
		eventType: 'email.received',
		email: 'ben.okafor@example.com',
		emailId: null,
		inboundEmailId: email.id,
		subject: 'Broken on arrival',
		inboundEmail: {
			text: 'See the picture.',
			html: expect.stringContaining('See the picture.'),
			attachments: [{ filename: 'photo.png' }, { filename: 'orders.csv' }],
			threadId: email.threadId,
		},
	});
	expect(Object.keys(json.inboundEmail as object)).toHaveLength(10);
	expect(json).not.toHaveProperty('fetchError');
	expect(binary).toBeUndefined();
	expect(operations()).toEqual(['inboundEmail.get']);
});

it('gives the email as AutoSend does where Simplify is off', async () => {
	const email = seeded('Broken on arrival');
	const { json } = await itemOf(eventOf(email), { simplify: false });
	expect(json).toMatchObject({
		type: 'email.received',
		data: { id: email.id },
		inboundEmail: { spamVerdict: 'PASS', messageId: email.messageId },
	});
});

it('reads nothing where the user wants the event alone', async () => {
	const { json } = await itemOf(eventOf(seeded('Thank you')), { fetchFullEmail: false });
	expect(json).not.toHaveProperty('inboundEmail');
	expect(sandbox.requests).toEqual([]);
});

it.each([true, false])('masks the secret of the webhook, with Simplify %s', async (simplify) => {
	const email = seeded('Broken on arrival');
	const parameters = { simplify, downloadAttachments: true };
	const { json } = await itemOf(eventOf(email), parameters, () => {
		const [{ secret }] = sandbox.state.webhooks;
		email.text = `The secret is ${secret}.`;
		email.attachments[0].filename = `${secret}.png`;
		sandbox.fault({ operation: 'inboundEmail.getAttachment', kind: 'status', status: 404 });
	});
	expect(json).toMatchObject({
		inboundEmail: { text: 'The secret is ***.', attachments: [{ filename: '***.png' }, {}] },
		fetchError: expect.stringMatching(/^Attachment '\*\*\*\.png': /),
	});
	expect(JSON.stringify(json)).not.toContain(sandbox.state.webhooks[0].secret);
});

const ODD_FILES: Array<Omit<InboundAttachment, 'attachmentId'>> = [
	{ filename: 'data.json', contentType: 'application/json', bytes: Buffer.from('{"a": 1 }') },
	{ filename: 'page.html', contentType: 'text/html', bytes: Buffer.from('<!doctype html><p>x') },
	{ filename: 'empty.txt', contentType: 'text/plain', bytes: Buffer.alloc(0) },
	{
		filename: 'bytes.bin',
		contentType: 'application/octet-stream',
		bytes: Buffer.from([0, 255, 128]),
	},
	{ filename: 'greeting.txt', contentType: 'text/plain', bytes: Buffer.from('Grüße') },
];

it('downloads the attachments as files, of whatever type, byte for byte', async () => {
	const email = seeded('Broken on arrival');
	for (const [index, file] of ODD_FILES.entries()) {
		email.attachments.push({ attachmentId: `att_${index}`, ...file });
	}
	const { json, binary = {} } = await itemOf(eventOf(email), { downloadAttachments: true });
	expect(json).not.toHaveProperty('fetchError');
	expect(Object.keys(binary)).toEqual(email.attachments.map((_, index) => `attachment_${index}`));
	for (const [index, { filename, contentType, bytes }] of email.attachments.entries()) {
		const file = binary[`attachment_${index}`];
		expect(file).toMatchObject({ fileName: filename, mimeType: contentType });
		expect(Buffer.from(file.data, 'base64').equals(bytes)).toBe(true);
	}
});

it.each([
	['../../etc/passwd', 'passwd'],
	['..\\..\\evil.exe', 'evil.exe'],
	['/', 'file'],
	['..', 'file'],
	['a\tb.txt', 'ab.txt'],
	['', 'attachment 1'],
])('calls the file of an attachment %j %s, which leads nowhere', async (filename, clean) => {
	const email = seeded('Broken on arrival');
	email.attachments = [{ ...email.attachments[0], filename }];
	const { binary } = await itemOf(eventOf(email), { downloadAttachments: true });
	expect(binary!.attachment_0.fileName).toBe(clean);
	expect(binary!.attachment_0).not.toHaveProperty('directory');
});

it('does not ask for an attachment whose ID leads elsewhere', async () => {
	const email = seeded('Broken on arrival');
	email.attachments[0].attachmentId = '..';
	const { json, binary } = await itemOf(eventOf(email), { downloadAttachments: true });
	expect(json.fetchError).toBe(`Attachment 'photo.png': 'id' cannot be ".."`);
	expect(Object.keys(binary!)).toEqual(['attachment_1']);
	expect(operations()).toEqual(['inboundEmail.get', 'inboundEmail.getAttachment']);
});

describe('an email that cannot be read', () => {
	it.each([
		['is gone', { status: 404 }, /Message not found|404/],
		['is refused to the key', { status: 403 }, /403/],
		['meets a fault each time', { status: 500, times: Infinity }, /500/],
	])('starts the workflow all the same when it %s', async (_, fault, words) => {
		const email = seeded('Thank you');
		const { json } = await itemOf(eventOf(email), {}, () => {
			sandbox.fault({ operation: 'inboundEmail.get', kind: 'status', ...fault });
		});
		expect(json).toMatchObject({ inboundEmailId: email.id, inboundEmail: null });
		expect(json.fetchError).toMatch(words);
		expect(JSON.stringify(json)).not.toContain(sandbox.apiKey);
	});

	it('starts it when its event does not say which one it is', async () => {
		const { json } = await itemOf({ subject: 'Thank you' });
		expect(json).toMatchObject({ inboundEmail: null, subject: 'Thank you' });
		expect(json.fetchError).toBe('The event does not say which email came in');
		expect(sandbox.requests).toEqual([]);
	});

	it('starts it when its ID leads elsewhere', async () => {
		const { json } = await itemOf({ id: '..' });
		expect(json).toMatchObject({ inboundEmail: null, fetchError: `'id' cannot be ".."` });
		expect(sandbox.requests).toEqual([]);
	});

	it('starts it when the credential is no good any more', async () => {
		const { json } = await itemOf(eventOf(seeded('Thank you')), {}, ({ options }) => {
			options.credential = { apiKey: '', apiHost: sandbox.url };
		});
		expect(json).toMatchObject({ inboundEmail: null });
		expect(json.fetchError).toMatch(/no valid API Key/);
	});

	it('starts it in time when AutoSend does not answer', async () => {
		hurry();
		const { json } = await itemOf(eventOf(seeded('Thank you')), {}, () => {
			sandbox.fault({ operation: 'inboundEmail.get', kind: 'delay', ms: 2_000, times: Infinity });
		});
		expect(json.fetchError).toBe('AutoSend did not give it within 8 seconds');
	});

	// Jest fails it as well for a rejection that nobody handles.
	it('gives up the attachments for which no time is left, and says so once', async () => {
		hurry();
		const email = seeded('Broken on arrival');
		for (let each = 0; each < 20; each++) {
			email.attachments.push({ ...ODD_FILES[0], attachmentId: `late_${each}` });
		}
		const { json, binary } = await itemOf(eventOf(email), { downloadAttachments: true }, () => {
			sandbox.fault({
				operation: 'inboundEmail.getAttachment',
				kind: 'delay',
				ms: 2_000,
				times: Infinity,
			});
		});
		expect(json.fetchError).toBe(
			"Attachment 'photo.png': AutoSend did not give it within 8 seconds. Attachments from 'orders.csv' on: there was no time left to read them",
		);
		expect(binary).toBeUndefined();
		expect(operations()).toEqual(['inboundEmail.get', 'inboundEmail.getAttachment']);
	});

	it('tells which of its attachments are missing, and gives the others', async () => {
		const email = seeded('Broken on arrival');
		const { json, binary } = await itemOf(eventOf(email), { downloadAttachments: true }, () => {
			sandbox.fault({ operation: 'inboundEmail.getAttachment', kind: 'status', status: 404 });
		});
		expect(json.inboundEmail).toMatchObject({ text: 'See the picture.' });
		expect(json.fetchError).toMatch(/^Attachment 'photo.png': .*/);
		expect(Object.keys(binary!)).toEqual(['attachment_1']);
	});
});
