import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const [VERIFIED, PENDING] = ['66c0a5e0d1f2b3c700000001', '66c0a5e0d1f2b3c700000002'];

const create = async (body: object) => await ask(sandbox, 'POST', '/domains', { body });
const verify = async (id: string) => await ask(sandbox, 'POST', `/domains/${id}/verify`);
const idOf = ([, answer]: [number, unknown]) => (answer as { data: { id: string } }).data.id;

it('are verified or not, and the time of it is only there where they are', async () => {
	const domainOf = async (id: string) => await ask(sandbox, 'GET', `/domains/${id}`);
	expect(await domainOf(VERIFIED)).toMatchObject([
		200,
		{
			data: {
				verificationStatus: 'VERIFIED',
				dkimEnabled: true,
				verifiedAt: expect.any(String) as string,
			},
		},
	]);
	const [status, answer] = await domainOf(PENDING);
	expect([status, answer]).toMatchObject([
		200,
		{ data: { verificationStatus: 'PENDING_CONFIGURATION', ownershipVerified: false } },
	]);
	expect(answer).not.toHaveProperty('data.verifiedAt');
});

it('are added unverified, with the records to publish', async () => {
	expect(await create({ domain: 'Shop.example.com', regionKey: 'ap-south-1' })).toMatchObject([
		200,
		{
			data: {
				domainName: 'shop.example.com',
				regionKey: 'ap-south-1',
				verificationStatus: 'PENDING_CONFIGURATION',
				dnsRecords: { dkim: { name: 'autosend._domainkey.shop.example.com', type: 'TXT' } },
			},
		},
	]);
});

it('are in the region of the project unless something else is said', async () => {
	expect(await create({ domain: 'a.example.com' })).toMatchObject([
		200,
		{ data: { regionKey: 'eu-central-1' } },
	]);
});

it.each([
	['https://example.com'],
	['example.com/'],
	['example.com/path'],
	['example'],
	['a b.example.com'],
	['EXAMPLE.net'],
	[`${'x'.repeat(250)}.com`],
])('are refused as %s', async (domain) => {
	expect(await create({ domain })).toEqual(invalidField('domain'));
});

it('can be sent from once they are verified', async () => {
	const body = {
		to: { email: 'a@example.com' },
		from: { email: 'a@mail.example.org' },
		subject: 'S',
		text: 't',
	};
	const send = async () => (await ask(sandbox, 'POST', '/mails/send', { body }))[0];
	expect(await send()).toBe(403);
	expect(await verify(PENDING)).toMatchObject([
		200,
		{
			data: {
				domain: { id: PENDING, verificationStatus: 'VERIFIED' },
				verificationStatus: 'VERIFIED',
				verificationInProgress: false,
			},
		},
	]);
	expect(await send()).toBe(200);
});

it('under .invalid stay unverified', async () => {
	const id = idOf(await create({ domain: 'nowhere.invalid' }));
	expect(await verify(id)).toMatchObject([
		200,
		{ data: { verificationStatus: 'PENDING_CONFIGURATION' } },
	]);
});

it('are deleted', async () => {
	const remove = async () => await ask(sandbox, 'DELETE', `/domains/${PENDING}`);
	expect(await remove()).toEqual([200, { success: true, message: expect.any(String) as string }]);
	expect((await remove())[0]).toBe(404);
});
