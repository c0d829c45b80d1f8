import type { INodeParameters } from 'n8n-workflow';

import type { SmartleadSandbox } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { runNode } from '../../harness/runNode';
import { byId, testResource } from './caseTable';

// Seeded: clients 299 to 301, API keys 45 and 46 of the first and 47 of the second.
const PLANTED = /planted-secret/;

testResource('client', {
	createApiKey: [
		{
			items: [
				{ client: 299, key: 'Reporting 2' },
				{ client: '300', key: 'CRM_a-b' },
			],
			parameters: { clientId: byId('={{ $json.client }}'), keyName: '={{ $json.key }}' },
			sent: ({ client, key }) => ({ body: { clientId: Number(client), keyName: key } }),
			output: ([{ json }], { client, key }) => {
				expect(json).toMatchObject({
					client_id: Number(client),
					key_name: key,
					api_key: expect.stringMatching(PLANTED),
				});
			},
		},
	],
	save: [
		{
			items: [
				{ title: 'Example Bakery', client: 299 },
				{ title: 'Example Studio', client: '301' },
			],
			parameters: {
				name: '={{ $json.title }}',
				email: 'name@example.com',
				additionalFields: {
					clientId: byId('={{ $json.client }}'),
					emailCredits: '={{ "1000" }}',
					isCreditAssigned: true,
					leadCredits: 50,
					logo: 'SGVsbG8=',
					logoUrl: 'https://example.com/logo.png',
					password: 'a password',
					permission: '={{ "full_access, something_new" }}',
					uuid: '1e19fcb7-6651-444a-8495-e1a4bda10000',
				},
			},
			sent: ({ title, client }) => ({
				body: {
					id: Number(client),
					name: title,
					email: 'name@example.com',
					email_credits: 1000,
					is_credit_assigned: true,
					lead_credits: 50,
					logo: 'SGVsbG8=',
					logo_url: 'https://example.com/logo.png',
					password: 'a password',
					permission: ['full_access', 'something_new'],
					uuid: '1e19fcb7-6651-444a-8495-e1a4bda10000',
				},
			}),
			output: (items, { title, client }) => {
				expect(items.map(({ json }) => json)).toEqual([
					{ ok: true, clientId: Number(client), name: title, email: 'name@example.com' },
				]);
			},
		},
		{
			title: 'creates without an ID, and takes an empty list for no permissions',
			items: [{ title: 'First' }, { title: 'Second' }],
			parameters: {
				name: '={{ $json.title }}',
				email: 'name@example.com',
				additionalFields: { clientId: byId(''), password: '', permission: [] },
			},
			sent: ({ title }) => ({
				body: { name: title, email: 'name@example.com', permission: [] },
			}),
			output: ([{ json }], { title }) => {
				expect(json).toMatchObject({ name: title, clientId: expect.any(Number) });
				expect(json.clientId).toBeGreaterThan(301);
			},
		},
	],
	deleteApiKey: [
		{
			items: [{ key: 45 }, { key: '47' }],
			parameters: { apiKeyId: byId('={{ $json.key }}') },
			sent: ({ key }) => ({ params: { id: key as number } }),
			output: (items) => expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]),
		},
	],
	getApiKeys: [
		{
			items: [
				{ client: 299, part: 'report' },
				{ client: '300', part: 'CRM' },
			],
			parameters: {
				returnAll: true,
				filters: {
					clientId: byId('={{ $json.client }}'),
					keyName: '={{ $json.part }}',
					status: 'active',
				},
			},
			sent: ({ client, part }) => ({
				query: { clientId: String(client), keyName: part as string, status: 'active' },
			}),
			output: (items, { client }) => {
				expect(items).toHaveLength(1);
				expect(items[0].json).toMatchObject({ client_id: Number(client), status: 'active' });
				expect(items[0].json).not.toHaveProperty('api_key');
			},
		},
		{
			title: 'gives the keys themselves when they are asked for',
			items: [{ most: 1 }, { most: 2 }],
			parameters: { limit: '={{ $json.most }}', filters: { includeKeys: true } },
			sent: () => ({}),
			output: (items, { most }) => {
				expect(items).toHaveLength(most as number);
				expect(items[0].json.api_key).toMatch(PLANTED);
			},
		},
	],
	getAll: [
		{
			items: [{ most: 1 }, { most: 2 }],
			parameters: { limit: '={{ $json.most }}' },
			sent: () => ({}),
			output: (items, { most }) => {
				expect(items).toHaveLength(most as number);
				expect(items[0].json).toMatchObject({ id: 299, email: 'client1@example.org' });
			},
		},
	],
	resetApiKey: [
		{
			items: [{ key: 45 }, { key: '47' }],
			parameters: { apiKeyId: byId('={{ $json.key }}') },
			sent: ({ key }) => ({ params: { id: key as number } }),
			output: ([{ json }], { key }) => {
				expect(json).toMatchObject({ id: Number(key), api_key: `planted-secret-key-${key}-1` });
			},
		},
	],
});

describe('client', () => {
	let sandbox: SmartleadSandbox;
	beforeAll(async () => (sandbox = await startSmartleadSandbox()));
	afterAll(async () => await sandbox.stop());
	beforeEach(() => sandbox.reset());

	const run = async (operation: string, parameters: INodeParameters) =>
		await runNode(sandbox, { resource: 'client', operation, ...parameters });
	const save = async (parameters: INodeParameters) =>
		await run('save', { name: 'Example Bakery', email: 'name@example.com', ...parameters });

	it.each<[string, string, INodeParameters, RegExp]>([
		['an email that is none', 'save', { name: 'A', email: 'example.com' }, /'Email'/],
		[
			'a logo address that is none',
			'save',
			{ name: 'A', email: 'name@example.com', additionalFields: { logoUrl: 'logo.png' } },
			/'Logo URL' is "logo.png"/,
		],
		[
			'a key name with an accent',
			'createApiKey',
			{ clientId: byId(299), keyName: 'é' },
			/'Key Name'/,
		],
		[
			'no client',
			'createApiKey',
			{ clientId: byId('={{ "" }}'), keyName: 'A' },
			/'Client' is required/,
		],
	])('refuses %s before anything is sent', async (_, operation, parameters, message) => {
		const { error } = await run(operation, parameters);
		expect(error?.message).toMatch(message);
		expect(sandbox.requests).toEqual([]);
	});

	it('drops the API key that the docs show in the answer to a save', async () => {
		const data = { id: 302, name: 'Example Bakery', api_key: 'planted-secret' };
		sandbox.fault({ kind: 'body', body: { ok: true, data } });
		const { items } = await save({});
		expect(items.map(({ json }) => json)).toEqual([{ id: 302, name: 'Example Bakery' }]);
	});

	it('keeps the entered password out of an error that repeats it', async () => {
		const password = 'planted-secret-entered';
		sandbox.fault({ kind: 'body', status: 400, body: { error: `Invalid password - ${password}` } });
		const { error } = await save({ additionalFields: { password } });
		expect(error?.message).toBe('Invalid password - ***');
	});

	it('creates nothing twice when the answer is lost', async () => {
		sandbox.fault({ kind: 'reset', when: 'after' });
		const { error } = await run('createApiKey', { clientId: byId(299), keyName: 'A' });
		expect(error?.description).toMatch(/not known whether/);
		expect(sandbox.requests).toHaveLength(1);
	});
});
