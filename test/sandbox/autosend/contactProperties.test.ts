import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const OWN = ['plan', 'company', 'seats', 'isTrial', 'signedUpAt'];
const RESERVED = ['email', 'firstName', 'lastName', 'createdAt', 'userId'];

const create = async (body: object, path = '/contact-properties') =>
	await ask(sandbox, 'POST', path, { body });

describe.each([
	['/contact-properties', 'contactProperties', 'name'],
	['/custom-fields', 'customFields', 'fieldName'],
])('the list at %s', (path, key, name) => {
	const names = async (query: Record<string, string>) => {
		const [, answer] = await ask(sandbox, 'GET', path, { query });
		const { data } = answer as { data: Record<string, Array<Record<string, string>>> };
		return data[key].map((property) => property[name]);
	};

	it('has the built-in ones unless they are left out', async () => {
		expect(await names({})).toEqual([...RESERVED, ...OWN]);
		expect(await names({ includeReservedFields: 'true' })).toEqual([...RESERVED, ...OWN]);
		expect(await names({ includeReservedFields: 'false' })).toEqual(OWN);
	});
});

it('there is one of each type', () => {
	const types = [...sandbox.state.contactProperties.values()]
		.filter(({ isReserved }) => !isReserved)
		.map(({ type }) => type);
	expect(types.sort()).toEqual(['boolean', 'date', 'number', 'string', 'string']);
});

it.each([[{ name: 'score', type: 'number' }], [{ fieldName: 'score', fieldType: 'number' }]])(
	'are created by new names and by old ones: %j',
	async (body) => {
		expect(await create(body)).toMatchObject([
			200,
			{ data: { name: 'score', type: 'number', fieldName: 'score', fieldType: 'number' } },
		]);
		const upserted = { email: 'ana@example.org', customFields: { score: 5 } };
		expect((await ask(sandbox, 'POST', '/contacts/email', { body: upserted }))[0]).toBe(200);
	},
);

it('are created by the old route, which knows the old names alone', async () => {
	const reply = await create({ fieldName: 'score', fieldType: 'number' }, '/custom-fields');
	expect(reply).toMatchObject([200, { data: { fieldName: 'score', fieldType: 'number' } }]);
	expect(reply[1]).not.toHaveProperty('data.name');
	expect((await create({ name: 'x1', type: 'number' }, '/custom-fields'))[0]).toBe(400);
});

it('are refused where the name is taken', async () => {
	const taken = [409, { success: false, error: { message: expect.any(String) as string } }];
	expect(await create({ name: 'plan', type: 'string' })).toEqual(taken);
	expect(await create({ fieldName: 'plan', fieldType: 'string' }, '/custom-fields')).toEqual(taken);
});

it.each([...RESERVED, 'first_name', 'unsubscribed', 'city', 'zip', 'externalId'])(
	'are refused as %s, which AutoSend uses itself',
	async (name) => {
		expect(await create({ name, type: 'string' })).toEqual(invalidField('name'));
	},
);

it('are refused with another type', async () => {
	expect(await create({ name: 'x1', type: 'text' })).toEqual(invalidField('type'));
});

it.each([
	['/contact-properties/name', 'CONTACT_PROPERTY_NOT_FOUND'],
	['/custom-fields/fieldName', 'CUSTOM_FIELD_NOT_FOUND'],
])('are deleted at %s with their values, once', async (path, code) => {
	const remove = async () => await ask(sandbox, 'DELETE', `${path}/plan`);
	expect(await remove()).toEqual([200, { success: true, message: expect.any(String) as string }]);
	expect(sandbox.state.contacts.withEmail('ana@example.org')?.customFields).not.toHaveProperty(
		'plan',
	);
	expect(await remove()).toEqual([404, errorOf(code)]);
});

it('stay when they are built in', async () => {
	const reply = await ask(sandbox, 'DELETE', '/contact-properties/name/email');
	expect(reply).toEqual(invalidField('propertyName'));
	expect((await ask(sandbox, 'GET', '/contact-properties/name/email'))[0]).toBe(200);
});
