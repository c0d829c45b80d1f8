import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox({ apiKey: 'ASA_of-the-account' });
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const SECOND = '66c0a5e0d1f2b3c000000002';

const create = async (body: object) => await ask(sandbox, 'POST', '/account/projects', { body });

it('are listed with their domains', async () => {
	expect(await ask(sandbox, 'GET', '/account/projects')).toMatchObject([
		200,
		{
			data: {
				projects: [
					{
						id: sandbox.state.projectId,
						domains: [
							{ domain: 'example.net', verificationStatus: 'VERIFIED' },
							{ domain: 'mail.example.org', verificationStatus: 'PENDING_CONFIGURATION' },
						],
					},
					{ id: SECOND, name: 'Staging', domains: [] },
				],
			},
		},
	]);
});

it('are created, in a region that they may name', async () => {
	const body = { name: 'New', domain: 'example.com', regionKey: 'ap-south-1' };
	expect(await create(body)).toMatchObject([200, { data: { ...body, domains: [] } }]);
	expect(await create({ name: 'Other' })).toMatchObject([
		200,
		{ data: { regionKey: 'us-east-1' } },
	]);
	expect(sandbox.state.projects.size).toBe(4);
});

it.each([
	['name', {}],
	['name', { name: 'x'.repeat(101) }],
	['regionKey', { name: 'New', regionKey: 'eu-north-1' }],
])('are refused for a wrong %s: %j', async (field, body) => {
	expect(await create(body)).toEqual(invalidField(field));
});

it('are deleted once', async () => {
	const remove = async () => await ask(sandbox, 'DELETE', `/account/projects/${SECOND}`);
	expect(await remove()).toEqual([200, { success: true, message: expect.any(String) as string }]);
	expect(await remove()).toEqual([404, errorOf('NOT_FOUND')]);
	expect((await ask(sandbox, 'GET', `/account/projects/${SECOND}`))[0]).toBe(404);
});

it('need no header, and are not there for the key of a project', async () => {
	const ofProject = await startAutoSendSandbox();
	const path = '/account/projects';
	expect(await ask(ofProject, 'GET', path)).toEqual([403, errorOf('FORBIDDEN')]);
	expect((await ask(sandbox, 'GET', path))[0]).toBe(200);
	await ofProject.stop();
});
