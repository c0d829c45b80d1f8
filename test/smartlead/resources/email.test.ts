import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { runNode } from '../../harness/runNode';

describe('email.send', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	const parameters = {
		resource: 'email',
		operation: 'send',
		fromEmailId: byId(501),
		to: 'li@example.net',
		subject: 'Hello',
		body: '<p>Hello</p>',
	};

	it.each([
		['several addresses, of which the API takes one', { to: 'a@example.com, b@example.com' }, 'To'],
		['an address with a name', { to: 'Li <li@example.net>' }, 'To'],
		['no address to answer to', { additionalFields: { replyTo: 'nobody' } }, 'Reply To'],
		['a file that the item has not', { additionalFields: { attachments: 'photo' } }, 'photo'],
	])('sends nothing for %s', async (_, wrong, label) => {
		const run = await runNode(sandbox, { ...parameters, ...wrong });
		expect(`${run.error?.message} ${run.error?.description}`).toContain(label);
		expect(sandbox.requests).toEqual([]);
	});

	it('sends nothing at all when one of the items has no such file', async () => {
		const run = await runNode(
			sandbox,
			{ ...parameters, additionalFields: { attachments: '={{ $json.file }}' } },
			{
				items: Array.from({ length: 30 }, (_, index) => ({ file: index < 29 ? 'data' : 'photo' })),
				files: { data: { data: 'SGVsbG8=', mimeType: 'text/plain', fileName: 'hello.txt' } },
			},
		);
		expect(run.error?.message).toBe(
			`'Attachment Field Names' has "photo", and the item has no such file [item 29]`,
		);
		expect(sandbox.requests).toEqual([]);
	});

	it('takes a mailbox ID that is too long for a number for an ID, not for an address', async () => {
		await runNode(sandbox, { ...parameters, fromEmailId: byId('9007199254740993') });
		const [{ body }] = sandbox.requests;
		expect(body).toMatchObject({ fromEmailId: '9007199254740993' });
		expect(body).not.toHaveProperty('fromEmail');
	});
});
