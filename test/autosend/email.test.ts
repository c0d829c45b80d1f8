import { randomBytes } from 'node:crypto';

import type { IBinaryKeyData, IDataObject, INodeParameters } from 'n8n-workflow';

import { startAutoSendSandbox, type AutoSendSandbox, type FaultRule } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';
import {
	byEmail,
	fromShop,
	orderBy,
	orderByColumns,
	variables,
	WELCOME_TEMPLATE,
} from './resources/mail';
import { ONE_MAILBOX } from './resources/people';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
afterAll(async () => await sandbox.stop());

let before: number;
beforeEach(() => {
	sandbox.reset();
	before = sandbox.state.outbox.size;
	// The shortest backoff, so that the tests wait as little as the node ever does.
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

async function run(parameters: INodeParameters, options: RunOptions = {}) {
	const all = { resource: 'email', ...fromShop, ...parameters };
	return await runNode(sandbox, all, { service: AUTOSEND, ...options });
}

const outbox = () => [...sandbox.state.outbox.values()].slice(before);
const bodies = () => sandbox.requests.map(({ body }) => body as IDataObject);

const written = { to: 'li@example.com', subject: 'Hello', html: '<p>Hi</p>' };
const send = { operation: 'send', ...written };
const sendBulk = { operation: 'sendBulk', ...written, to: '={{ $json.to }}' };

const people = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		to: `p${index}@example.com`,
		orderNo: `A-${index}`,
		'First Name': `Person ${index}`,
		total: index,
		paidAt: 'today',
		is_gift: false,
	}));

const order = { orderNo: 'A-7', firstName: 'Li', total: 25, paidAt: 'today', isGift: true };

describe('sending an email', () => {
	it('attaches files byte for byte, named and typed as they are', async () => {
		const bytes = randomBytes(100_001);
		const files: IBinaryKeyData = {
			data: {
				data: bytes.toString('base64'),
				mimeType: 'application/pdf',
				fileName: 'Übersicht 1.pdf',
			},
			// Without a name, it is called by its field.
			other: { data: 'AAEC', mimeType: 'image/png' },
			blank: { data: 'AAEC', mimeType: 'image/png', fileName: ' ' },
		};
		const { error } = await run(
			{ ...send, options: { attachments: 'data\nother\nblank' } },
			{ files, items: [{}] },
		);
		expect(error).toBeUndefined();
		const [{ attachments }] = outbox();
		expect(attachments).toMatchObject([
			{ fileName: 'Übersicht 1.pdf', contentType: 'application/pdf' },
			{ fileName: 'other', contentType: 'image/png' },
			{ fileName: 'blank', contentType: 'image/png' },
		]);
		const [first, second] = attachments.map(({ content = '' }) => Buffer.from(content, 'base64'));
		expect(first.equals(bytes)).toBe(true);
		expect([...second]).toEqual([0, 1, 2]);
	});

	it('fills a template, so that the subject has the values', async () => {
		await run({ operation: 'send', to: 'li@example.com', ...orderBy(order) });
		expect(outbox()).toMatchObject([{ subject: 'Your order A-7', dynamicData: order }]);
	});

	it('finds the variables in the columns of the item, however they are written', async () => {
		const parameters = { operation: 'send', to: '={{ $json.to }}', ...orderByColumns };
		await run(parameters, { items: people(1) });
		expect(bodies()[0].dynamicData).toEqual({
			orderNo: 'A-0',
			firstName: 'Person 0',
			total: 0,
			paidAt: 'today',
			isGift: false,
		});
	});

	it('sends all columns to a template whose variables the form does not know', async () => {
		const mapper = { mappingMode: 'autoMapInputData', value: {}, schema: [] };
		const parameters = { ...orderByColumns, variables: mapper };
		const items = [{ firstName: 'Li', lines: [{ price: 1 }] }];
		await run({ operation: 'send', to: 'li@example.com', ...parameters }, { items });
		expect(bodies()[0].dynamicData).toEqual(items[0]);
	});

	it('asks for no variable that was taken off the form', async () => {
		const [first, ...schema] = variables({ firstName: 'string', total: 'number' });
		const mapper = {
			mappingMode: 'defineBelow',
			value: { firstName: 'Li' },
			schema: [first, ...schema.map((field) => ({ ...field, removed: true }))],
		};
		await run({ operation: 'send', to: 'li@example.com', ...orderBy({}), variables: mapper });
		expect(bodies().map(({ dynamicData }) => dynamicData)).toEqual([{ firstName: 'Li' }]);
	});

	it('sends gaps when the user allows them', async () => {
		const options = { allowEmptyVariables: true };
		const parameters = orderBy({ ...order, total: null, firstName: '' });
		await run({ operation: 'send', to: 'li@example.com', ...parameters, options });
		const { orderNo, paidAt, isGift } = order;
		expect(bodies()[0].dynamicData).toEqual({ orderNo, firstName: '', paidAt, isGift });
	});

	it('says nothing of tracking that was left as it is, and false where it was set off', async () => {
		await run(send);
		await run({ ...send, options: { trackingClick: false } });
		const [untouched, off] = bodies();
		expect(Object.keys(untouched).sort()).toEqual(['from', 'html', 'subject', 'to']);
		expect(off.trackingClick).toBe(false);
		expect(off).not.toHaveProperty('trackingOpen');
	});

	it('takes the refusal of a 200 with success: false for what it is', async () => {
		const body = { success: false, error: { message: 'Domain not verified' } };
		sandbox.fault({ kind: 'body', status: 200, body });
		const { error } = await run(send);
		expect(error?.message).toBe('Domain not verified');
		expect(sandbox.requests).toHaveLength(1);
	});
});

const file = (characters: number) => ({ data: 'A'.repeat(characters), mimeType: 'text/plain' });
const files = (count: number): IBinaryKeyData =>
	Object.fromEntries(Array.from({ length: count }, (_, index) => [`file${index}`, file(4)]));
const header = (name: string, value: string) => ({ headers: { header: [{ name, value }] } });
const manyHeaders = Array.from({ length: 21 }, (_, index) => ({ name: `X-${index}`, value: '1' }));
const link = (fileUrl: string) => ({ attachment: [{ fileName: 'a.pdf', fileUrl }] });
const templated = (value: INodeParameters, rest: INodeParameters = {}) => ({
	html: '',
	subject: '',
	...orderBy(value),
	...rest,
});

/** What is entered, and what the error says of it: message and fix. */
const REFUSED: Array<[string, INodeParameters, RegExp, RegExp, RunOptions?]> = [
	['no sender', { sender: byEmail('={{ $json.none }}') }, /^'Sender' is required/, /Set a value/],
	['no recipient', { to: '={{ $json.none }}' }, /^'To' is required/, /Set a value/],
	['two recipients', { to: 'a@example.com, b@example.com' }, /^'To' has 2 addresses/, /one item/],
	['a malformed address', { to: 'li@example' }, /^'To' cannot be "li@example"/, /name@example/],
	[
		'a malformed copy',
		{ options: { cc: 'Bo <bo@example.org>, Li <li>' } },
		/^'CC' cannot be "Li <li>"/,
		/Name <name@example.com>/,
	],
	[
		'51 addresses',
		{ options: { bcc: people(50).map(({ to }) => to) } },
		/^'To', 'CC' and 'BCC' have 51 addresses/,
		/at most 50/,
	],
	['no subject', { subject: '={{ "" }}' }, /^'Subject' is required/, /Set a value/],
	['no body', { html: '={{ "" }}' }, /^'HTML' is required/, /Set a value/],
	['a long subject', { subject: 'x'.repeat(999) }, /^'Subject' has 999 characters/, /998/],
	[
		'a header of two words',
		{ options: header('X Y', '1') },
		/^'Name' of a header cannot/,
		/hyphens/,
	],
	[
		'a header of two lines',
		{ options: header('X-Y', 'a\nBcc: b@example.com') },
		/^'Value' of the header "X-Y" has a line break/,
		/one line/,
	],
	['a long header', { options: header('X-Y', 'x'.repeat(1_001)) }, /X-Y' has 1001 char/, /1000/],
	['21 headers', { options: { headers: { header: manyHeaders } } }, /^'Headers' has 21/, /20/],
	[
		'a header twice',
		{ options: { headers: { header: [manyHeaders[0], { name: 'x-0', value: '2' }] } } },
		/^'Headers' has "x-0" twice/,
		/Remove/,
	],
	[
		'a name to reply to without an address',
		{ options: { replyToName: 'Support' } },
		/^'Reply To Name' has no address/,
		/'Reply To'/,
	],
	[
		'variables without a value',
		templated({ ...order, orderNo: '={{ $json.none }}', firstName: '={{ " " }}' }),
		/^'Variables' has no value for "orderNo", "firstName"/,
		/remove .* from the form.* 'Allow Empty Variables'/,
	],
	[
		'columns that the item has not',
		{ html: '', subject: '', ...orderByColumns },
		/^'Variables' has no value for "orderNo", .*"isGift"/,
		/Add columns/,
	],
	[
		'a text for a number',
		templated({ ...order, total: '={{ "much" }}' }),
		/^'total' of 'Variables' cannot be "much"/,
		/Enter a number/,
	],
	[
		'a text for a switch',
		templated({ ...order, isGift: '={{ "perhaps" }}' }),
		/^'isGift' of 'Variables' cannot be "perhaps"/,
		/true or false/,
	],
	[
		'an object for a text',
		templated({ ...order, firstName: '={{ { a: 1 } }}' }),
		/^'firstName' of 'Variables' cannot be "\{"a":1\}"/,
		/JSON/,
	],
	[
		'no object of variables',
		templated({}, { specifyVariables: 'json', variablesJson: '[1]' }),
		/^'Variables \(JSON\)' is not an object/,
		/object/,
	],
	[
		'a sum in JSON that could not be calculated',
		templated({}, { specifyVariables: 'json', variablesJson: '={{ { total: 1 * "x" } }}' }),
		/^'total' of 'Variables \(JSON\)' cannot be "NaN"/,
		/Check the expression/,
	],
];

const ATTACHED: typeof REFUSED = [
	[
		'101 attachments',
		{ options: { attachments: Object.keys(files(101)).join(',') } },
		/'Attachment Field Names'.* have 101 files/,
		/at most 20 per email/,
		{ files: files(101) },
	],
	[
		'41 MB',
		{ options: { attachments: 'big, big2' } },
		/^'Attachment Field Names' has 41\.0 MB/,
		/at most 40 MB.* Link/,
		{ files: { big: file(20_000_000), big2: file(21_000_000) } },
	],
	[
		'a file that the item has not',
		{ options: { attachments: 'photo' } },
		/^'Attachment Field Names' has "photo", and the item has no such file/,
		/names of the input fields/,
		{ files: files(1) },
	],
];

describe.each([
	['send', send, [...REFUSED, ...ATTACHED]],
	['sendBulk', { ...sendBulk, to: 'li@example.com' }, REFUSED],
] as const)('%s refuses before any request', (_, parameters, refused) => {
	it.each([
		...refused,
		[
			'a file without an address',
			{ options: { urlAttachments: link('example.com/a.pdf') } },
			/^'File URL' is "example.com\/a.pdf"/,
			/https/,
		] as (typeof REFUSED)[number],
	])('%s', async (__, wrong, message, fix, options = {}) => {
		// The last of many items: by then others could have been sent.
		const items = Array.from({ length: 30 }, (___, index) => ({ isLast: index === 29 }));
		const { error } = await run({ ...parameters, ...wrong }, { items, ...options });
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(fix);
		expect(sandbox.requests).toEqual([]);
	});
});

describe('sending in bulk', () => {
	const batches = () => bodies().map(({ recipients }) => (recipients as IDataObject[]).length);

	it('sends 250 in three requests, and has a result for each in the order of the input', async () => {
		const items = people(250);
		const parameters = { operation: 'sendBulk', to: '={{ $json.to }}', ...orderByColumns };
		const { items: results, error } = await run(parameters, { items });
		expect(error).toBeUndefined();
		expect(batches()).toEqual([100, 100, 50]);
		expect(results.map(({ json, pairedItem }) => [json.email, json.status, pairedItem])).toEqual(
			items.map(({ to }, item) => [to, 'queued', { item }]),
		);
		expect(new Set(results.map(({ json }) => json.batchId)).size).toBe(3);
		expect(outbox()[249]).toMatchObject({ subject: 'Your order A-249' });
	});

	it('groups the items by everything but recipient and variables', async () => {
		const items = people(6).map((person, index) => ({ ...person, month: index % 2 }));
		const parameters = { ...sendBulk, subject: '=News of {{ $json.month }}' };
		const { items: results } = await run(parameters, { items });
		expect(bodies().map(({ subject }) => subject)).toEqual(['News of 0', 'News of 1']);
		expect(batches()).toEqual([3, 3]);
		expect(results.map(({ json }) => json.email)).toEqual(items.map(({ to }) => to));
	});

	it('sends every variable, whatever it is called', async () => {
		const variables = { constructor: 'Li', prototype: { valueOf: 1 }, a: 1 };
		const json = { specifyVariables: 'json', variablesJson: JSON.stringify(variables) };
		await run({ ...orderBy({}), operation: 'send', to: 'li@example.com', ...json });
		expect(bodies()[0].dynamicData).toEqual(variables);
	});

	it('leaves out copies that are nothing but separators', async () => {
		await run({ ...send, options: { cc: '={{ ["", ""].join("; ") }}', bcc: '"' } });
		expect(bodies()[0]).not.toHaveProperty('cc');
		expect(bodies()[0]).not.toHaveProperty('bcc');
	});

	it("has a result for each by n8n's declarative routing, too, an item a request", async () => {
		const parameters = { operation: 'sendBulk', to: '={{ $json.to }}', ...orderByColumns };
		const { items: results } = await run(parameters, { items: people(3), isRouted: true });
		expect(batches()).toEqual([1, 1, 1]);
		expect(results.map(({ json }) => [json.email, json.status])).toEqual(
			people(3).map(({ to }) => [to, 'queued']),
		);
	});

	it('names the malformed address among 100 with its item, and sends nothing', async () => {
		const items = people(100);
		items[41].to = 'p41@@example.com';
		const { error } = await run(sendBulk, { items });
		expect(error?.message).toBe(`'To' cannot be "p41@@example.com" [item 41]`);
		expect(sandbox.requests).toEqual([]);
	});

	it('sends the others when it is to continue', async () => {
		const items = people(100);
		items[41].to = 'p41@@example.com';
		const node = { onError: 'continueRegularOutput' as const };
		const { items: results } = await run(sendBulk, { items, node });
		expect(batches()).toEqual([99]);
		expect(results).toHaveLength(100);
		expect(results[41].json.error).toContain('p41@@example.com');
	});

	it('sends what the input has twice to the last word only once, and says so', async () => {
		const items = [
			{ to: 'li@example.com', no: 1 },
			{ to: 'LI@example.com', no: 1 },
			{ to: 'li@example.com', no: 2 },
		];
		const options = { ownVariables: '={{ { no: $json.no } }}' };
		const { items: results } = await run({ ...sendBulk, options }, { items });
		expect(batches()).toEqual([2]);
		expect(results.map(({ json }) => json.status)).toEqual([
			'queued',
			'duplicateInInput',
			'queued',
		]);
	});

	it('sends to a mailbox once, however its address is written', async () => {
		const items = ONE_MAILBOX.map((to) => ({ to }));
		const { items: results } = await run(sendBulk, { items });
		expect(bodies()).toMatchObject([{ recipients: [{ email: ONE_MAILBOX[0] }] }]);
		expect(results.map(({ json }) => json.status)).toEqual([
			'queued',
			'duplicateInInput',
			'duplicateInInput',
		]);
	});

	it('copies a mailbox once, however its address is written', async () => {
		await run({ ...send, options: { cc: ONE_MAILBOX.join(', ') } });
		expect(bodies()).toMatchObject([{ cc: [{ email: ONE_MAILBOX[0] }] }]);
	});

	it('takes shared variables for those that an item lacks', async () => {
		const parameters = {
			operation: 'sendBulk',
			to: 'li@example.com',
			content: 'template',
			templateId: byId(WELCOME_TEMPLATE),
			variables: {
				mappingMode: 'defineBelow',
				value: {},
				schema: variables({ firstName: 'string' }),
			},
			options: { sharedVariables: { firstName: 'friend' } },
		};
		await run(parameters);
		expect(outbox()).toMatchObject([{ subject: 'Welcome, friend' }]);
	});

	it.each(['toString', 'constructor', 'hasOwnProperty'])(
		'misses the variable %s, although every object has something of that name',
		async (name) => {
			const mapper = {
				mappingMode: 'defineBelow',
				value: {},
				schema: variables({ [name]: 'string' }),
			};
			const parameters = { operation: 'sendBulk', to: 'li@example.com', ...orderBy({}) };
			const { error } = await run({ ...parameters, variables: mapper });
			expect(error?.message).toMatch(`'Variables' has no value for "${name}"`);
			expect(sandbox.requests).toEqual([]);
		},
	);

	it.each([
		['none was taken', { successCount: 0, failedCount: 3 }, 'failed'],
		['some were taken', { successCount: 2, failedCount: 1 }, 'unknown'],
		['it counts nothing', {}, 'unknown'],
		['it counts others', { successCount: 7, failedCount: 0 }, 'unknown'],
	])('says what is known of each where %s', async (_, counts, status) => {
		const data = { batchId: 'b-1', totalRecipients: 3, ...counts };
		sandbox.fault({ kind: 'body', body: { success: true, data } });
		const { items: results } = await run(sendBulk, { items: people(3) });
		expect(results.map(({ json }) => json)).toEqual(
			people(3).map(({ to }) => ({
				email: to,
				status,
				reason: expect.stringContaining('AutoSend took') as string,
				batchId: 'b-1',
			})),
		);
	});
});

type Kind = FaultRule extends infer Rule ? (Rule extends { kind: string } ? Rule : never) : never;

const LOST: Array<[string, Kind]> = [
	['a connection reset before the answer', { kind: 'reset', when: 'after' }],
	['a connection reset within the answer', { kind: 'reset', when: 'during' }],
	['a 500', { kind: 'status', status: 500 }],
	['a 408', { kind: 'status', status: 408 }],
];

describe.each(LOST)('after %s', (_, fault) => {
	it.each([
		['an email', send, 1],
		['a bulk of emails', sendBulk, 3],
	])(
		'%s is not sent again, not even by Retry On Fail, and it is told',
		async (__, parameters, items) => {
			sandbox.fault(fault);
			const node = { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 };
			const { error } = await run(parameters, { node, items: people(items) });
			expect(sandbox.requests).toHaveLength(1);
			expect(error?.description).toMatch(/^Email may have been sent\. .* Look in AutoSend/);
		},
		20_000,
	);

	it('only its items are in doubt where the others are to go on', async () => {
		sandbox.fault({ ...fault, skip: 1 });
		const node = { onError: 'continueRegularOutput' as const };
		const { items: results } = await run(sendBulk, { node, items: people(250) });
		expect(sandbox.requests).toHaveLength(3);
		expect(results).toHaveLength(250);
		const inDoubt = results.filter(({ json }) => json.error);
		expect(inDoubt).toHaveLength(100);
		for (const { json } of inDoubt) expect(json.error).toMatch(/Email may have been sent/);
		const queued = results.filter(({ json }) => json.status === 'queued');
		expect(queued).toHaveLength(150);
	}, 20_000);
});
