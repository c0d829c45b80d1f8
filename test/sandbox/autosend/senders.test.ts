import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const [NEWS, ORDERS, HELP] = [1, 2, 3].map((number) => `66c0a5e0d1f2b3c60000000${number}`);
const plain = (status: number) => [status, { success: false, error: expect.any(String) as string }];

const create = async (body: object) => await ask(sandbox, 'POST', '/senders', { body });
const remove = async (id: string) => await ask(sandbox, 'DELETE', `/senders/${id}`);

it('are listed without pages', async () => {
	expect(await ask(sandbox, 'GET', '/senders')).toEqual([
		200,
		{ success: true, data: { senders: [...sandbox.state.senders.values()] } },
	]);
	expect(sandbox.state.senders.size).toBe(3);
});

it('are added on a verified domain, below data.sender and with the project', async () => {
	const [status, answer] = await create({ email: 'Team@Example.net', name: 'Team' });
	const sender = [...sandbox.state.senders.values()].at(-1);
	expect([status, answer]).toEqual([
		200,
		{
			success: true,
			data: { sender, projectId: sandbox.state.projectId },
			message: expect.any(String) as string,
		},
	]);
	expect(sender).toMatchObject({ email: 'team@example.net', name: 'Team' });
	expect((await ask(sandbox, 'GET', `/senders/${sender?.id}`))[0]).toBe(200);
});

it.each([
	['an unverified domain', 'team@mail.example.org'],
	['a domain of somebody else', 'team@example.com'],
	['an address that is taken', 'NEWS@example.net'],
])('are refused for %s, with a plain text', async (_, email) => {
	expect(await create({ email })).toEqual(plain(400));
	expect(sandbox.state.senders.size).toBe(3);
});

it.each([[{ name: 'No address' }], [{ email: 'none' }]])('are refused as %j', async (body) => {
	expect(await create(body)).toEqual(invalidField('email'));
});

it('are deleted while nothing active uses them', async () => {
	expect(await remove(HELP)).toEqual([
		200,
		{ success: true, message: expect.any(String) as string },
	]);
	expect(await remove(HELP)).toEqual(plain(404));
});

it('are kept while a campaign has emails to send', async () => {
	expect(await remove(NEWS)).toEqual(plain(400));
	for (const campaign of sandbox.state.campaigns.values()) campaign.status = 'sent';
	expect((await remove(NEWS))[0]).toBe(200);
});

it('are kept while an automation that is active sends as them', async () => {
	expect(await remove(ORDERS)).toEqual(plain(400));
	for (const automation of sandbox.state.automations.values()) automation.status = 'paused';
	expect((await remove(ORDERS))[0]).toBe(200);
});
