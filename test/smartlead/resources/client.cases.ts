import { byId, type CaseTable } from '../../harness/cases';

// Seeded: clients 299 to 301, API keys 45 and 46 of the first and 47 of the second.
const PLANTED = /planted-secret/;

export const clientCases: CaseTable = {
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
};
