import type { IDataObject } from 'n8n-workflow';

import type { CaseTable } from '../../harness/cases';

const KEYS: [IDataObject, IDataObject] = [{ key: 'SG.first-key' }, { key: 'SG.second-key' }];
const sendgridApiKey = '={{ $json.key }}';
const resendApiKey = '={{ $json.key }}';

export const migrationCases: CaseTable = {
	resendMigrate: [
		{
			items: KEYS,
			parameters: { resendApiKey, migrateAll: true },
			sent: ({ key }) => ({ body: { resendApiKey: key, migrateAll: true } }),
			output: ([{ json }]) =>
				expect(json).toEqual({ bulkOperationId: expect.any(String) as string }),
		},
	],
	resendPlan: [
		{
			items: KEYS,
			parameters: { resendApiKey },
			sent: ({ key }) => ({ body: { resendApiKey: key } }),
			output: ([{ json }]) => expect(json).toHaveProperty('totalContacts'),
		},
	],
	sendgridMigrate: [
		{
			items: KEYS,
			parameters: { sendgridApiKey, migrateAll: true },
			sent: ({ key }) => ({ body: { sendgridApiKey: key, migrateAll: true } }),
			output: ([{ json }]) =>
				expect(json).toEqual({ bulkOperationId: expect.any(String) as string }),
		},
	],
	sendgridPlan: [
		{
			items: KEYS,
			parameters: { sendgridApiKey },
			sent: ({ key }) => ({ body: { sendgridApiKey: key } }),
			output: ([{ json }]) => expect(json).toHaveProperty('templates'),
		},
	],
	sendgridTemplate: [
		{
			items: KEYS,
			parameters: { sendgridApiKey, options: { templateIds: 'd-1, d-2' } },
			sent: ({ key }) => ({ body: { sendgridApiKey: key, templateIds: ['d-1', 'd-2'] } }),
		},
	],
	sendgridUnsubscribeGroup: [
		{
			items: KEYS,
			parameters: { sendgridApiKey, options: { unsubscribeGroupId: '12345' } },
			sent: ({ key }) => ({ body: { sendgridApiKey: key, unsubscribeGroupId: '12345' } }),
		},
	],
};
