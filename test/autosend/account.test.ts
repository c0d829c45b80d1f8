import type { INodeParameters } from 'n8n-workflow';

import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import type { RunOptions } from '../harness/runNode';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';

// Seeded: a second project, a domain that is not verified, and a sender that nothing uses.
const STAGING = '66c0a5e0d1f2b3c000000002';
const UNVERIFIED = '66c0a5e0d1f2b3c700000002';
const HELP = '66c0a5e0d1f2b3c600000003';

let project: AutoSendSandbox;
let account: AutoSendSandbox;
beforeAll(async () => {
	project = await startAutoSendSandbox();
	account = await startAutoSendSandbox({ apiKey: 'ASA_sandbox-key' });
});
afterAll(async () => {
	await project.stop();
	await account.stop();
});
beforeEach(() => {
	project.reset();
	account.reset();
	// The shortest backoff, so that the tests wait as little as the node ever does.
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

async function run(sandbox: AutoSendSandbox, parameters: INodeParameters, options?: RunOptions) {
	return await runNode(sandbox, parameters, { service: AUTOSEND, ...options });
}

describe('the project of the credential', () => {
	const senders: INodeParameters = { resource: 'sender', operation: 'getAll', returnAll: true };
	const within = async (projectId: string, apiKey = 'ASA_sandbox-key') =>
		await run(account, senders, { credential: { apiKey, apiHost: account.url, projectId } });

	it('is sent without the invisible signs of copied texts', async () => {
		await within(`\ufeff ${STAGING}\u200b\n`);
		expect(account.requests[0].headers?.['x-project-id']).toBe(STAGING);
	});

	it.each(['\u200b', ' \ufeff\n'])(
		'is empty where nobody can see any of it: %j',
		async (projectId) => {
			const { error } = await within(projectId);
			expect(error?.message).toMatch(/^'Project ID' is empty, which an account key/);
			expect(account.requests).toEqual([]);
		},
	);

	it.each(['p✓', 'p\r\nX-Other: 1', 'my shop'])(
		'is refused where a header would lose some of it: %j',
		async (projectId) => {
			for (const key of ['ASA_sandbox-key', 'AS_sandbox-key']) {
				const { error } = await within(projectId, key);
				expect(error?.message).toMatch(/^'Project ID' cannot be "/);
			}
			expect(account.requests).toEqual([]);
		},
	);
});

describe('projects', () => {
	const getAll: INodeParameters = { resource: 'project', operation: 'getAll', returnAll: true };

	it('are opened by a key of the account', async () => {
		const { items } = await run(account, getAll);
		expect(items.map(({ json }) => json.name)).toEqual(['Shop', 'Staging']);
	});

	it('are closed to a project key, and the error says which key it takes', async () => {
		const { error } = await run(project, getAll);
		expect(error?.description).toContain("project keys can't manage projects");
	});

	it('are deleted with the switch on', async () => {
		const parameters = { resource: 'project', operation: 'delete', projectId: byId(STAGING) };
		const { error } = await run(account, parameters);
		expect(error?.message).toMatch(/^'Confirm Deleting the Project' is off, so nothing was sent/);
		expect(account.requests).toEqual([]);
		const { items } = await run(account, { ...parameters, confirmDeletion: true });
		expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]);
		expect(account.state.projects.has(STAGING)).toBe(false);
	});
});

describe('domains', () => {
	const remove = { resource: 'domain', operation: 'delete', domainId: byId(UNVERIFIED) };

	it('are deleted with the switch on', async () => {
		const { error } = await run(project, remove);
		expect(error?.message).toMatch(/^'Confirm Deleting the Domain' is off, so nothing was sent/);
		expect(project.requests).toEqual([]);
		await run(project, { ...remove, confirmDeletion: true });
		expect(project.state.domains.has(UNVERIFIED)).toBe(false);
	});

	it('show what a check has found so far, which counts before what was known', async () => {
		const domain = { id: 'd', domainName: 'example.net', dkimEnabled: false, dnsRecords: {} };
		const found = { verificationInProgress: true, dkimEnabled: true };
		project.fault({ kind: 'body', body: { success: true, data: { domain, ...found } } });
		const parameters = { resource: 'domain', operation: 'verify', domainId: byId(UNVERIFIED) };
		const { items } = await run(project, parameters);
		expect(items.map(({ json }) => json)).toEqual([{ ...domain, ...found }]);
	});
});

describe('senders', () => {
	const remove = { resource: 'sender', operation: 'delete', senderId: byId(HELP) };

	it('in use are kept, and the API says so in plain text', async () => {
		const [campaign] = project.state.campaigns.values();
		Object.assign(campaign, { status: 'paused', from: { email: 'help@example.net' } });
		const { error } = await run(project, remove);
		expect(error?.message).toBe('Sender is in use');
		expect(project.state.senders.has(HELP)).toBe(true);
	});

	it('on a domain that is not verified are refused in the words of the API', async () => {
		const parameters = { resource: 'sender', operation: 'create', email: 'a@mail.example.org' };
		const { error } = await run(project, parameters);
		expect(error?.message).toBe('Domain is not verified');
	});
});

const WRITES: INodeParameters[] = [
	{ resource: 'project', operation: 'create', name: 'Blog' },
	{
		resource: 'project',
		operation: 'delete',
		projectId: byId(STAGING),
		confirmDeletion: true,
	},
	{ resource: 'domain', operation: 'create', domain: 'mail.example.com' },
	{ resource: 'domain', operation: 'verify', domainId: byId(UNVERIFIED) },
	{
		resource: 'domain',
		operation: 'delete',
		domainId: byId(UNVERIFIED),
		confirmDeletion: true,
	},
	{ resource: 'sender', operation: 'create', email: 'team@example.net' },
	{ resource: 'sender', operation: 'delete', senderId: byId(HELP) },
];

it.each(WRITES.map((each) => [each.resource, each.operation, each] as const))(
	'%s.%s is not sent again where its answer was lost, and it is told',
	async (_, __, parameters) => {
		account.fault({ kind: 'reset', when: 'after' });
		const { error } = await run(account, parameters);
		expect(account.requests).toHaveLength(1);
		expect(error?.description).toMatch(/It is not known whether this request was carried out/);
	},
);
