import { listSearch } from '../../../autosend/nodes/AutoSend/pickers';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { formContext } from './context';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const search = async (filter?: string, token?: string) =>
	await listSearch.searchContacts.call(formContext(sandbox), filter, token);

it('offers all contacts of the project by address, with their name, page after page', async () => {
	const all = sandbox.state.contacts.all();
	const { results, paginationToken } = await search();
	expect(results).toHaveLength(Math.min(100, all.length));
	const [{ id, email, firstName, lastName }] = all;
	expect(results).toContainEqual({ name: `${email} (${firstName} ${lastName})`, value: id });
	expect(paginationToken).toBe(all.length > 100 ? '2' : undefined);
	expect(sandbox.requests.map(({ operation, body, status }) => [operation, body, status])).toEqual([
		['contactList.getContacts', { contactListId: 'GLOBAL_CONTACT_LIST', page: 1, limit: 100 }, 200],
	]);
});

it('lets the API look for a part of the address', async () => {
	const [{ id, email }] = sandbox.state.contacts.all();
	const { results } = await search(email.slice(0, 8));
	expect(results.map(({ value }) => value)).toContain(id);
	expect(sandbox.requests[0].body).toMatchObject({ email: email.slice(0, 8) });
});

it("says in the API's words why there are none", async () => {
	const body = { success: false, error: { message: 'Contact list not found', code: 'NOT_FOUND' } };
	sandbox.fault({ kind: 'body', status: 404, body });
	await expect(search()).rejects.toMatchObject({ message: 'Contact list not found' });
});
