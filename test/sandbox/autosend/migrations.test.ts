import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());

const KEY = 'SG.key-of-another';
const migrate = async (path: string, body: object) =>
	await ask(sandbox, 'POST', `/migrations/${path}`, { body });

it.each([
	['sendgrid/plan', 'sendgridApiKey'],
	['sendgrid/migrate', 'sendgridApiKey'],
	['sendgrid/sg-template', 'sendgridApiKey'],
	['sendgrid/sg-unsubscribe-group', 'sendgridApiKey'],
	['resend/plan', 'resendApiKey'],
	['resend/migrate', 'resendApiKey'],
])('%s needs the key of the other service, and does not repeat it', async (path, field) => {
	expect(await migrate(path, {})).toEqual(invalidField(field));
	const [status, answer] = await migrate(path, { [field]: KEY });
	expect([status, answer]).toMatchObject([200, { success: true }]);
	expect(JSON.stringify(answer)).not.toContain(KEY);
});

it('takes further fields where not all are known, and none where they are', async () => {
	const further = { sendgridApiKey: KEY, somethingElse: [1] };
	expect((await migrate('sendgrid/sg-template', further))[0]).toBe(200);
	expect(await migrate('sendgrid/migrate', further)).toEqual(invalidField('somethingElse'));
});
