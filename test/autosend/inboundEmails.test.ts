/* eslint-disable @n8n/community-nodes/no-restricted-imports */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { INodeParameters } from 'n8n-workflow';

import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';
import { fromShop } from './resources/mail';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

// Seeded: the first has a PDF.
const EMAIL = '66c0a5e0d1f2b3cb00000001';

async function run(parameters: INodeParameters, options: RunOptions = {}) {
	const all = { resource: 'inboundEmail', inboundEmailId: byId(EMAIL), ...parameters };
	return await runNode(sandbox, all, { service: AUTOSEND, ...options });
}

const firstFile = () => sandbox.state.inboundEmails.get(EMAIL)!.attachments[0];

describe('an attachment', () => {
	const getAttachment = { operation: 'getAttachment', attachmentId: '0' };

	it.each([
		['a page', 'page.html', 'text/html', '<!doctype html><p>Hi'],
		['a list', 'list.json', 'application/json', '[{"success":false}'],
		['nothing', 'empty.txt', 'text/plain', ''],
		['bytes', 'noise.bin', 'application/octet-stream', '\u0000\u00ff\u0080'],
	])('comes byte for byte, also %s', async (_, filename, contentType, text) => {
		const bytes = Buffer.from(text, 'latin1');
		Object.assign(firstFile(), { filename, contentType, bytes });
		const { items, error } = await run(getAttachment);
		expect(error).toBeUndefined();
		const [{ json, binary }] = items;
		expect(json).toMatchObject({ fileName: filename, bytes: bytes.length });
		expect(Buffer.from(binary!.data.data, 'base64').equals(bytes)).toBe(true);
	});

	it('cannot choose a folder by its name', async () => {
		firstFile().filename = '../../etc/passwd';
		const { items } = await run(getAttachment);
		expect(items[0].json.fileName).toBe('passwd');
	});

	it('is fetched by a link where the API answers only that, without the key', async () => {
		const seen: unknown[] = [];
		const files = createServer((request, response) => {
			seen.push(request.headers);
			// The first try breaks, and is made again.
			response.statusCode = seen.length === 1 ? 503 : 200;
			response.end('Hello');
		});
		await new Promise<void>((done) => files.listen(0, '127.0.0.1', done));
		const downloadUrl = `http://127.0.0.1:${(files.address() as AddressInfo).port}/a?sig=hidden`;
		const data = { filename: 'a.txt', contentType: 'text/plain', downloadUrl };
		sandbox.fault({ kind: 'status', status: 200, body: { success: true, data } });
		const { items, error } = await run(getAttachment);
		files.close();
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ fileName: 'a.txt', bytes: 5 });
		expect(JSON.stringify(items)).not.toContain('sig=');
		expect(seen).toHaveLength(2);
		expect(JSON.stringify(seen)).not.toContain(sandbox.apiKey);
	});

	it('that is gone is an error without the link', async () => {
		const downloadUrl = `${sandbox.url}/files/autosend/gone?sig=hidden`;
		const body = { success: true, data: { downloadUrl } };
		sandbox.fault({ kind: 'status', status: 200, body });
		const { error } = await run(getAttachment);
		expect(error!.message).toBe('The file could not be downloaded (status 404)');
		expect(JSON.stringify(error)).not.toContain('hidden');
	});
});

it('gives the source of an email as a file', async () => {
	const { items } = await run({ operation: 'getRaw' });
	const source = Buffer.from(items[0].binary!.data.data, 'base64').toString();
	expect(source).toContain('Subject: Question about my invoice');
	expect(JSON.stringify(items)).not.toContain('sig=');
});

it('sends a reply once, even if the answer is lost and n8n tries again', async () => {
	const before = sandbox.state.outbox.size;
	sandbox.fault({ kind: 'reset', when: 'after' });
	const { error } = await run(
		{ operation: 'reply', ...fromShop, text: 'Thank you' },
		{ node: { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 } },
	);
	expect(error!.description).toContain('Email may have been sent');
	expect(sandbox.state.outbox.size - before).toBe(1);
});
