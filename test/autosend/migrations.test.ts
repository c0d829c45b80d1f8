import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const KEY = ['SG', 'key-of-somebody', '01234567890'].join('.');
const base64 = Buffer.from(KEY).toString('base64');

const OPERATIONS = [
	['sendgridPlan', { sendgridApiKey: KEY }],
	['sendgridMigrate', { sendgridApiKey: KEY, migrateAll: true }],
	['sendgridTemplate', { sendgridApiKey: KEY }],
	['sendgridUnsubscribeGroup', { sendgridApiKey: KEY }],
	['resendPlan', { resendApiKey: KEY }],
	['resendMigrate', { resendApiKey: KEY, migrateAll: true }],
] as const;

describe.each(OPERATIONS)('the key of the other service in %s', (operation, fields) => {
	const parameters = { resource: 'migration', operation, ...fields };

	it('is in no output, whatever the answer calls it', async () => {
		const data = { note: `Key ${KEY} works`, sendgridApiKey: KEY, nested: [{ k: base64 }] };
		sandbox.fault({ kind: 'status', status: 200, body: { success: true, data } });
		const { items } = await runNode(sandbox, parameters, { service: AUTOSEND });
		expect(items[0].json.note).toBe('Key *** works');
		expect(JSON.stringify(items)).not.toContain(KEY);
		expect(JSON.stringify(items)).not.toContain(base64);
	});

	it('is in no error, and in no item that tells of one', async () => {
		const body = { success: false, error: { message: `Key ${KEY} (${base64}) is refused` } };
		const rule = { kind: 'status', status: 400, body } as const;
		sandbox.fault(rule);
		const { error } = await runNode(sandbox, parameters, { service: AUTOSEND });
		expect(error!.message).toBe('Key *** (***) is refused');
		// The parameters of the node belong to the workflow.
		expect(JSON.stringify({ ...error, node: undefined })).not.toContain(KEY);
		sandbox.fault(rule);
		const { items } = await runNode(sandbox, parameters, {
			service: AUTOSEND,
			node: { onError: 'continueRegularOutput' },
		});
		expect(items).toHaveLength(1);
		expect(JSON.stringify(items)).not.toContain(KEY);
	});
});
