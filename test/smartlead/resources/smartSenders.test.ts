import type { INodeParameters } from 'n8n-workflow';

import type { FaultRule, SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { runNode } from '../../harness/runNode';

describe('smartSenders', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	const run = async (operation: string, parameters: INodeParameters) =>
		await runNode(sandbox, { resource: 'smartSenders', operation, ...parameters });
	const mailbox = { firstName: 'Ana', lastName: 'Sender', mailbox: 'ana@example.org' };
	const order: INodeParameters = {
		vendorId: 1,
		forwardingDomain: 'example.com',
		userDetails: { details: { email: 'name@example.com' } },
		domains: { domain: [{ domainName: 'example.org', mailboxes: { mailbox: [mailbox] } }] },
		confirmPurchase: true,
	};
	const statuses = () => sandbox.requests.map(({ status }) => status);

	it.each([[false], [undefined], ['={{ false }}']])(
		'an order is not sent while its switch is %j',
		async (confirmPurchase) => {
			const { error } = await run('placeOrder', { ...order, confirmPurchase } as INodeParameters);
			expect(error).toMatchObject({
				message: expect.stringContaining("'I Know That This Buys' is off, so nothing was sent"),
				description: expect.stringContaining('Switch it on'),
			});
			expect(sandbox.requests).toEqual([]);
		},
	);

	it.each<[string, FaultRule, INodeParameters, number | null, RegExp]>([
		['a lost answer', { kind: 'reset', when: 'after' }, {}, null, /not known whether/],
		['half an answer', { kind: 'reset', when: 'during' }, {}, null, /not known whether/],
		[
			'a timeout',
			{ kind: 'delay', ms: 3_000 },
			{ requestOptions: { timeout: 1_500 } },
			null,
			/not known whether/,
		],
		['a 500', { kind: 'status', status: 500 }, {}, 500, /not known whether/],
		['a 503', { kind: 'status', status: 503 }, {}, 503, /not known whether/],
	])('an order is sent once after %s', async (_, fault, options, status, description) => {
		sandbox.fault(fault);
		const { error, items } = await run('placeOrder', { ...order, ...options });
		expect(items).toEqual([]);
		expect(error?.description).toMatch(description);
		expect(statuses()).toEqual([status]);
	});

	it('an order that a 429 kept from being carried out is sent again, and placed once', async () => {
		sandbox.fault({ kind: 'status', status: 429, headers: { 'retry-after': '0' } });
		const { error, items } = await run('placeOrder', order);
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		expect(statuses()).toEqual([429, 200]);
	});

	it.each<[string, INodeParameters, RegExp]>([
		['without domains', { domains: {} }, /'Domains' is required/],
		['without a buyer', { userDetails: {} }, /'Buyer' is required/],
		['of a buyer without data', { userDetails: { details: { city: '' } } }, /'Buyer' is empty/],
		[
			'with a mailbox in another domain',
			{ domains: { domain: [{ domainName: 'example.net', mailboxes: { mailbox: [mailbox] } }] } },
			/'Email Address' is "ana@example.org"/,
		],
		['with a raw body that is a list', { options: { rawBody: '[1]' } }, /'Raw Body \(JSON\)'/],
		['of a vendor without an ID', { vendorId: 'somebody' }, /'Vendor Name or ID'/],
	])('an order %s is not sent', async (_, parameters, message) => {
		const { error } = await run('placeOrder', { ...order, ...parameters });
		expect(error?.message).toMatch(message);
		expect(sandbox.requests).toEqual([]);
	});

	it('keeps what an order answers, in whatever form', async () => {
		const bodies = [
			[{ ok: true, data: [{ order_id: 'ORD-1' }] }, { order_id: 'ORD-1' }],
			[{ ok: true, data: { order_id: 'ORD-1' } }, { order_id: 'ORD-1' }],
			[{ order_id: 'ORD-1' }, { order_id: 'ORD-1' }],
			['Order placed', { message: 'Order placed' }],
			['', { success: true }],
		];
		for (const [body, expected] of bodies) {
			sandbox.fault({ kind: 'body', body, status: 200 });
			const { items } = await run('placeOrder', order);
			expect(items.map(({ json }) => json)).toEqual([expected]);
		}
	});

	it('an order of many rows is one item a row', async () => {
		sandbox.fault({ kind: 'body', body: { ok: true, data: [{ id: 1 }, { id: 2 }] }, status: 200 });
		const { items } = await run('placeOrder', order);
		expect(items.map(({ json }) => json)).toEqual([{ id: 1 }, { id: 2 }]);
	});

	it.each([
		[{ ok: true, data: { secret: '123456' } }, { secret: '123456' }],
		[{ otp: '123456' }, { otp: '123456' }],
		[{ ok: true, data: { otp: '123456', password: 'planted-secret' } }, { otp: '123456' }],
	])('a one-time code is read from %j, and nothing else that is secret', async (body, expected) => {
		sandbox.fault({ kind: 'body', body, status: 200 });
		const { items } = await run('getOtp', { emailAccount: 'admin@example.org' });
		expect(items.map(({ json }) => json)).toEqual([expected]);
	});

	it('a code is not asked for without an address', async () => {
		const { error } = await run('getOtp', { emailAccount: 'admin' });
		expect(error?.message).toMatch(/'Email Account'/);
		expect(sandbox.requests).toEqual([]);
	});

	it.each([
		[[{ id: 1 }]],
		[{ ok: true, data: [{ id: 1 }] }],
		[{ success: true, data: [{ id: 1 }] }],
	])('the lists take %j', async (body) => {
		for (const operation of ['getVendors', 'getDomains']) {
			sandbox.fault({ kind: 'body', body, status: 200 });
			const { items } = await run(operation, {});
			expect(items.map(({ json }) => json)).toEqual([{ id: 1 }]);
		}
	});
});
