/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-hardcoded-secrets -- n8n's engine, and keys that are none */
import 'reflect-metadata';

import { CredentialTestContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
} from 'n8n-workflow';

import { isAccountKey } from '../../../autosend/nodes/AutoSend/api/authentication';
import { AutoSend } from '../../../autosend/nodes/AutoSend/AutoSend.node';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';

const PROJECT_KEY = 'AS_project.secret-0123456789';
const ACCOUNT_KEY = 'ASA_account.secret-0123456789';
const SHOP = { id: 'p1', name: 'Shop' };
const STAGING = { id: 'p2', name: 'Staging' };

let sandbox: AutoSendSandbox;
let ofAccount: AutoSendSandbox;
beforeAll(async () => {
	sandbox = await startAutoSendSandbox({ apiKey: PROJECT_KEY });
	ofAccount = await startAutoSendSandbox({ apiKey: ACCOUNT_KEY });
});
beforeEach(() => [sandbox, ofAccount].forEach((each) => each.reset()));
afterAll(async () => await Promise.all([sandbox.stop(), ofAccount.stop()]));

/** Tests a credential with n8n's own helper, as the button of the credential does. */
async function tested(data: ICredentialDataDecryptedObject, at = sandbox) {
	const context = new CredentialTestContext() as unknown as ICredentialTestFunctions;
	const all = { apiHost: at.url, ...data };
	const credentials = { id: '1', name: 'AutoSend', type: 'autoSendApi', data: all };
	const { autoSendApiTest } = new AutoSend().methods.credentialTest;
	const result = await autoSendApiTest.call(context, credentials as ICredentialsDecrypted);
	expect(JSON.stringify(result)).not.toContain('secret-0123456789');
	return result;
}

/** Lets the account have these projects. */
function projects(...list: object[]): void {
	ofAccount.fault({ kind: 'body', body: { success: true, data: { projects: list } } });
}

const withProject = async (projectId = '') =>
	await tested({ apiKey: ACCOUNT_KEY, projectId }, ofAccount);

describe('a project key', () => {
	it.each([PROJECT_KEY, ` ${PROJECT_KEY}\n`])('passes by reading the senders (%j)', async (key) => {
		expect(await tested({ apiKey: key })).toMatchObject({ status: 'OK' });
		expect(sandbox.requests).toMatchObject([{ operation: 'sender.getMany', status: 200 }]);
	});

	it('is said to be unknown where the API does not know it', async () => {
		const { status, message } = await tested({ apiKey: 'AS_wrong.key-0123' });
		expect(status).toBe('Error');
		expect(message).toBe(
			'AutoSend does not know this API key. Copy it again from AutoSend: Settings, API Keys.',
		);
	});

	it('that is an account key after all is told to need the project', async () => {
		const error = { message: 'Header x-project-id is required', code: 'FORBIDDEN' };
		sandbox.fault({ kind: 'body', status: 403, body: { success: false, error } });
		const { status, message } = await tested({ apiKey: PROJECT_KEY });
		expect(status).toBe('Error');
		expect(message).toMatch(/^Header x-project-id is required\. .*check 'Project ID'/);
	});
});

describe('an account key', () => {
	it('is known by its prefix, in any case', () => {
		const keys = [ACCOUNT_KEY, ` asa_account`, PROJECT_KEY, 'as_asa_', ''];
		const known = keys.map((apiKey) => isAccountKey({ apiKey }));
		expect(known).toEqual([true, true, false, false, false]);
	});

	it('passes with one of its projects', async () => {
		projects(SHOP, STAGING);
		expect(await withProject(' p2 ')).toMatchObject({ status: 'OK' });
	});

	it('is tested by its projects, whichever of them is set', async () => {
		await withProject('p1');
		const [{ operation, status, headers }] = ofAccount.requests;
		expect({ operation, status }).toEqual({ operation: 'project.getMany', status: 200 });
		expect(headers?.['x-project-id']).toBeUndefined();
	});

	it('without a project is shown those that it has', async () => {
		projects(SHOP, STAGING);
		expect(await withProject()).toEqual({
			status: 'Error',
			message:
				"'Project ID' is empty, which an account key (ASA_) needs. Enter the ID of a project: Shop (p1), Staging (p2).",
		});
	});

	it('with the name of a project, or the ID of another, is shown those that it has', async () => {
		projects(SHOP, STAGING);
		expect(await withProject('Shop')).toEqual({
			status: 'Error',
			message:
				'\'Project ID\' is "Shop", and this account key has no such project. Enter the ID of a project: Shop (p1), Staging (p2).',
		});
	});

	it('is shown some of many projects', async () => {
		projects(...Array.from({ length: 8 }, (_, index) => ({ id: `p${index}`, name: 'N' })));
		expect((await withProject()).message).toMatch(/N \(p4\), and 3 more\.$/);
	});

	it('without any project is told to create one', async () => {
		projects();
		expect((await withProject()).message).toMatch(/Create a project in AutoSend first\.$/);
	});

	it('is taken at its word where the answer lists no projects', async () => {
		ofAccount.fault({ kind: 'body', body: { success: true, data: {} } });
		expect(await withProject('p1')).toMatchObject({ status: 'OK' });
		ofAccount.fault({ kind: 'body', body: { success: true, data: {} } });
		expect((await withProject()).message).toContain("'Project ID' is empty");
	});
});
