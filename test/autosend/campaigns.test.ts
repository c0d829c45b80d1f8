/* eslint-disable @n8n/community-nodes/no-restricted-imports -- n8n's engine */
import 'reflect-metadata';

import type { INodeParameters } from 'n8n-workflow';

import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';

const SENTINEL = 'AS_project.secret-0123456789';
const ACCOUNT_SENTINEL = 'ASA_account.secret-0123456789';
// Seeded as paused.
const PAUSED = '66c0a5e0d1f2b3c400000008';

const resume: INodeParameters = {
	resource: 'campaign',
	operation: 'resume',
	campaignId: byId(PAUSED),
};
const getAll: INodeParameters = { resource: 'campaign', operation: 'getAll', returnAll: true };

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox({ apiKey: SENTINEL })));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

async function run(parameters: INodeParameters, options: RunOptions = {}) {
	return await runNode(sandbox, parameters, { service: AUTOSEND, ...options });
}

const statusOf = (id: string) => sandbox.state.campaigns.get(id)?.status;

it('resumes a paused campaign once', async () => {
	const { items, error } = await run(resume);
	expect(error).toBeUndefined();
	expect(items).toMatchObject([{ json: { id: PAUSED }, pairedItem: { item: 0 } }]);
	expect(statusOf(PAUSED)).toMatch(/^sending/);
	expect(sandbox.requests).toHaveLength(1);
});

it.each(['after', 'during'] as const)(
	'does not resume again where the answer was lost (%s), not even by Retry On Fail',
	async (when) => {
		sandbox.fault({ kind: 'reset', when });
		const node = { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 };
		const { error } = await run(resume, { node });
		expect(error?.description).toMatch(/^Email may have been sent\. .* Look in AutoSend/);
		expect(sandbox.requests).toHaveLength(1);
	},
);

it('takes a 200 that says success: false for the refusal that it is, and repeats nothing', async () => {
	const body = { success: false, error: { message: 'Campaign is not paused', code: 'X' } };
	sandbox.fault({ kind: 'body', status: 200, body });
	const { error } = await run(resume);
	expect(error?.message).toBe('Campaign is not paused');
	expect(sandbox.requests).toHaveLength(1);
});

it('says in the words of the API, by field, what is wrong', async () => {
	const details = [{ field: 'status', message: 'unknown status' }];
	const body = { success: false, error: { message: 'Validation failed', details } };
	sandbox.fault({ kind: 'body', status: 400, body });
	const { error } = await run(getAll);
	expect(error?.message).toBe('Validation failed. status: unknown status');
});

it('waits as long as a 429 asks, wherever the answer says it', async () => {
	for (const body of [{ retryAfter: 0.1 }, { error: { message: 'Slow down', retryAfter: 0.1 } }]) {
		sandbox.fault({ kind: 'body', status: 429, body: { success: false, ...body } });
	}
	const { items, error } = await run(getAll);
	expect(error).toBeUndefined();
	expect(items.length).toBeGreaterThan(10);
});

it('keeps to two requests a second by itself, and none is refused', async () => {
	sandbox.setRateLimit({ limit: 2, windowMs: 1_000 });
	const credential = { apiKey: SENTINEL, apiHost: sandbox.url };
	const options = { credential, items: Array.from({ length: 5 }, () => ({})) };
	const { error } = await run({ ...getAll, returnAll: false, limit: 1 }, options);
	expect(error).toBeUndefined();
	expect(sandbox.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
});

it('shows the key in no error and no item, however it is echoed', async () => {
	sandbox.fault({
		kind: 'body',
		status: 400,
		body: { message: `Bearer ${SENTINEL} of ASA_other.key-1234567` },
	});
	const details = [{ field: SENTINEL, message: `ASA_other.key-1234567 and ${SENTINEL}` }];
	sandbox.fault({
		kind: 'body',
		status: 400,
		body: { success: false, error: { message: 'Validation failed', details } },
	});
	sandbox.fault({ kind: 'body', body: { success: true, data: { campaigns: [{ id: SENTINEL }] } } });
	const node = { onError: 'continueRegularOutput' as const };
	const ran = await run(getAll, { node, items: [{}, {}, {}] });
	const seen = JSON.stringify(ran.run);
	for (const part of ['secret-0123456789', 'key-1234567']) expect(seen).not.toContain(part);
	expect(seen).toContain('***');
});

it('sends the project of an account key, and no header without one', async () => {
	await run(getAll);
	const credential = { apiKey: SENTINEL, projectId: ' project-1 ', apiHost: sandbox.url };
	await run(getAll, { credential });
	expect(sandbox.requests.map(({ headers }) => headers?.['x-project-id'])).toEqual([
		undefined,
		'project-1',
	]);
});

it('an account key without its project is refused in words, before anything is sent', async () => {
	const credential = { apiKey: ACCOUNT_SENTINEL, apiHost: sandbox.url };
	const { error } = await run(resume, { credential });
	expect(error).toMatchObject({
		message: expect.stringContaining('Project ID'),
		description: expect.stringContaining('AutoSend'),
	});
	expect(sandbox.requests).toEqual([]);
});
