import type { INodeParameters } from 'n8n-workflow';

import type { FaultRule, SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';

const read: INodeParameters = { resource: 'campaign', operation: 'get', campaignId: byId(90211) };
const write: INodeParameters = { resource: 'campaign', operation: 'create', name: 'New' };
const send: INodeParameters = {
	resource: 'campaign',
	operation: 'updateStatus',
	campaignId: byId(90213),
	status: 'START',
};

let sandbox: SmartleadSandbox;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	// The shortest backoff, so that the tests wait as little as the node ever does.
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

type Kind = FaultRule extends infer Rule ? (Rule extends { kind: string } ? Rule : never) : never;

const limited: Array<[string, Kind]> = [
	['429 with Retry-After', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
	['429 without Retry-After', { kind: 'status', status: 429 }],
];
const faults: Array<[string, Kind]> = [
	['500', { kind: 'status', status: 500 }],
	['503', { kind: 'status', status: 503 }],
	['a connection reset before the answer', { kind: 'reset', when: 'after' }],
	['a connection reset within the answer', { kind: 'reset', when: 'during' }],
	['a truncated body', { kind: 'truncate' }],
];

describe.each([
	['a read', read],
	['a write', write],
	['an operation that sends email', send],
])('%s', (_, parameters) => {
	it.each(limited)('is tried again after %s, which was not carried out', async (__, fault) => {
		sandbox.fault({ ...fault, times: 2 });
		const run = await runNode(sandbox, parameters);
		expect(run.error).toBeUndefined();
		expect(run.items).toHaveLength(1);
		expect(sandbox.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
	});
});

describe.each(faults)('after %s', (_, fault) => {
	it('a read is tried again', async () => {
		sandbox.fault({ ...fault, times: 1 });
		const run = await runNode(sandbox, read);
		expect(run.error).toBeUndefined();
		expect(run.items).toHaveLength(1);
		expect(sandbox.requests).toHaveLength(2);
	});

	it.each([
		['a write', write],
		['an operation that sends email', send],
	])('%s is not, since it may have happened', async (__, parameters) => {
		sandbox.fault({ ...fault, times: 1 });
		const run = await runNode(sandbox, parameters);
		expect(sandbox.requests).toHaveLength(1);
		expect(run.items).toEqual([]);
		expect(run.error?.description).toMatch(/not known whether .* Look in Smartlead/);
	});
});

it('gives up a read that stays broken, with the status and what to do', async () => {
	sandbox.fault({ kind: 'status', status: 503, times: Infinity });
	const run = await runNode(sandbox, read);
	expect(sandbox.requests).toHaveLength(4);
	expect(run.error).toMatchObject({ httpCode: '503', description: expect.stringMatching(/later/) });
});

it('gives up at once when a 429 asks for longer than the node waits', async () => {
	sandbox.fault({ kind: 'status', status: 429, headers: { 'retry-after': '86400' } });
	const run = await runNode(sandbox, read);
	expect(sandbox.requests).toHaveLength(1);
	expect(run.error).toMatchObject({
		httpCode: '429',
		description: expect.stringMatching(/24 hours/),
	});
});

it('does not follow a redirect, which would take the key along', async () => {
	const other = await startSmartleadSandbox();
	sandbox.fault({ kind: 'redirect', status: 307, location: `${other.url}/api/v1/campaigns/90211` });
	const run = await runNode(sandbox, read);
	expect(other.requests).toEqual([]);
	expect(run.error).toMatchObject({ httpCode: '307' });
	await other.stop();
});

it('takes a web page for what it is', async () => {
	sandbox.fault({ kind: 'html', status: 200 });
	const run = await runNode(sandbox, read);
	expect(run.error?.message).toMatch(/web page/);
});

it('takes an empty answer to a write for success, and to a read for nothing found', async () => {
	sandbox.fault({ kind: 'empty' });
	expect((await runNode(sandbox, write)).items).toMatchObject([{ json: { success: true } }]);
	sandbox.fault({ kind: 'empty' });
	expect((await runNode(sandbox, read)).error).toMatchObject({
		message: 'The campaign was not found',
		httpCode: '404',
	});
});

it('says so when Smartlead cannot be reached', async () => {
	const gone = await startSmartleadSandbox();
	await gone.stop();
	const run = await runNode(gone, write);
	expect(run.error).toMatchObject({
		message: 'Smartlead could not be reached (ECONNREFUSED)',
		httpCode: 'ECONNREFUSED',
	});
});
