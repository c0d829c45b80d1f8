import type { INodeParameters } from 'n8n-workflow';

import { loadCatalogue } from '../../catalogue';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';
import { AUTOSEND } from '../harness/testedService';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

async function run(operation: string, parameters: INodeParameters) {
	const all = { resource: 'contactProperty', operation, ...parameters };
	return await runNode(sandbox, all, { service: AUTOSEND });
}

const RESERVED =
	loadCatalogue('autosend')
		.find(({ id }) => id === 'contactProperty.create')
		?.bodyParams.find(({ name }) => name === 'name')?.forbidden ?? [];

it('knows the reserved names of the catalogue', () => {
	expect(RESERVED.length).toBeGreaterThan(20);
});

it.each(RESERVED)('creates no property called %s, and says so before any request', async (name) => {
	const { error } = await run('create', { name: ` ${String(name)} `, type: 'string' });
	expect(error?.message).toBe(
		`'Name' is "${String(name)}", a name AutoSend keeps for itself [item 0]`,
	);
	expect(error?.description).toMatch(/^Choose another name\./);
	expect(sandbox.requests).toEqual([]);
});

it('says in the words of the API that there is such a property already', async () => {
	const { error } = await run('create', { name: 'plan', type: 'string' });
	expect(error?.message).toBe('Contact property already exists');
});

describe('deleting a property', () => {
	const propertyName = byId('plan');
	const valuesLeft = () =>
		sandbox.state.contacts.all().filter(({ customFields }) => 'plan' in customFields).length;

	it('takes its values from all contacts', async () => {
		expect(valuesLeft()).toBeGreaterThan(0);
		await run('delete', { propertyName, confirmDeletion: true });
		expect(valuesLeft()).toBe(0);
	});

	it('waits for its switch', async () => {
		const { error } = await run('delete', { propertyName });
		expect(error?.message).toMatch(/^'Confirm Deleting All Values' is off, so nothing was sent/);
		expect(sandbox.requests).toEqual([]);
	});

	it('refuses a built-in field before any request', async () => {
		const parameters = { propertyName: byId('userId'), confirmDeletion: true };
		const { error } = await run('delete', parameters);
		expect(error?.message).toMatch(/^'Contact Property' is "userId", a name AutoSend keeps/);
		expect(sandbox.requests).toEqual([]);
	});
});

it('reads properties wherever the answer has them', async () => {
	const rows = [{ name: 'plan', type: 'string' }];
	for (const key of ['contactProperties', 'customFields']) {
		sandbox.fault({ kind: 'body', body: { success: true, data: { [key]: rows } } });
		const { items } = await run('getAll', { returnAll: true });
		expect(items.map(({ json }) => json)).toEqual(rows);
	}
});

it.each([['..'], [' ']])('refuses "%s" in the place of a name', async (name) => {
	const { error } = await run('get', { propertyName: byId(`={{ "${name}" }}`) });
	expect(error).toBeDefined();
	expect(sandbox.requests).toEqual([]);
});
