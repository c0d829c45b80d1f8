import { listSearch, resourceMapping } from '../../../autosend/nodes/AutoSend/pickers';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { formContext } from './context';

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.stop());

const search = async (filter?: string) =>
	(await listSearch.searchContactProperties.call(formContext(sandbox), filter)).results;

const fields = async () => {
	const { fields: all } = await resourceMapping.getContactFields.call(formContext(sandbox));
	return all.map(({ id, displayName, type, required }) => [id, displayName, type, required]);
};

const BUILT_IN = [
	['email', 'Email', 'string', true],
	['firstName', 'First Name', 'string', false],
	['lastName', 'Last Name', 'string', false],
	['userId', 'User ID', 'string', false],
];

it("offers the project's own properties by name, with their type", async () => {
	const own = [...sandbox.state.contactProperties.values()].filter(({ isReserved }) => !isReserved);
	const results = await search();
	expect(results).toHaveLength(own.length);
	for (const { name, type } of own) {
		expect(results).toContainEqual({ name: `${name} (${type})`, value: name });
	}
	expect(sandbox.requests[0]).toMatchObject({
		query: { includeReservedFields: 'false' },
		status: 200,
	});
});

it('finds by a part of the name', async () => {
	expect(await search('SEAT')).toEqual([{ name: 'seats (number)', value: 'seats' }]);
});

it('has the built-in fields and the properties as fields of a contact, with their types', async () => {
	expect(await fields()).toEqual([
		...BUILT_IN,
		['plan', 'plan', 'string', false],
		['company', 'company', 'string', false],
		['seats', 'seats', 'number', false],
		['isTrial', 'isTrial', 'boolean', false],
		['signedUpAt', 'signedUpAt', 'dateTime', false],
	]);
});

it('leaves switches out until somebody adds them, as n8n would save each one as off', async () => {
	const { fields: all } = await resourceMapping.getContactFields.call(formContext(sandbox));
	expect(all.filter(({ removed }) => removed).map(({ id }) => id)).toEqual(['isTrial']);
});

it.each([
	['the old names', { customFields: [{ fieldName: 'plan', fieldType: 'string' }] }],
	[
		'built-in ones all the same',
		{
			contactProperties: [
				{ name: 'email', type: 'string' },
				{ name: 'plan', type: 'string' },
			],
		},
	],
	['no name', { contactProperties: [{ type: 'string' }, { name: 'plan', type: 'string' }] }],
])('takes an answer with %s', async (_, data) => {
	sandbox.fault({ kind: 'body', body: { success: true, data } });
	expect(await fields()).toEqual([...BUILT_IN, ['plan', 'plan', 'string', false]]);
});

it('leaves the type of a property open that it does not know', async () => {
	const contactProperties = [{ name: 'size', type: 'decimal' }];
	sandbox.fault({ kind: 'body', body: { success: true, data: { contactProperties } } });
	expect(await fields()).toContainEqual(['size', 'size', undefined, false]);
});
