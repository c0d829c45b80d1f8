import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const NOT_FOUND = [404, errorOf('EVENT_NOT_FOUND')];
const BEN = '66c0a5e0d1f2b3c200000002';

const create = async (body: object) => await ask(sandbox, 'POST', '/events', { body });
const send = async (body: object) => await ask(sandbox, 'POST', '/events/send', { body });
const ofName = async (method: string, name: string, body?: object) =>
	await ask(sandbox, method, `/events/eventName/${name}`, { body });
const property = (index: number) => ({ propertyName: `p${index}`, type: 'string' });

describe('definitions', () => {
	it('are listed newest first, without pages', async () => {
		await create({ eventName: 'newest' });
		const [, answer] = await ask(sandbox, 'GET', '/events');
		const { events } = (answer as { data: { events: Array<{ eventName: string }> } }).data;
		const names = events.map(({ eventName }) => eventName);
		expect(names).toEqual(['newest', 'cart_left', 'signed_up', 'invoice_paid']);
	});

	it('are created under a name that is free', async () => {
		const body = { eventName: 'order_left', properties: [property(1)] };
		expect(await create(body)).toMatchObject([200, { data: body }]);
		expect(await create(body)).toEqual([
			409,
			{ success: false, error: { message: expect.any(String) as string } },
		]);
	});

	it.each<[string, object]>([
		['eventName', { eventName: 'invoice paid' }],
		['eventName', { eventName: 'x'.repeat(65) }],
		['properties', { properties: Array.from({ length: 51 }, (_, index) => property(index)) }],
		['properties.0.type', { properties: [{ propertyName: 'a', type: 'text' }] }],
		['properties.0.propertyName', { properties: [{ propertyName: 'a-b', type: 'string' }] }],
	])('are refused for %s in %j', async (field, wrong) => {
		const [status, answer] = await create({ eventName: 'new_one', ...wrong });
		expect([status, answer]).toMatchObject([400, { error: { details: [{ field }] } }]);
	});

	it('may have 50 properties and a name of 64 signs', async () => {
		const properties = Array.from({ length: 50 }, (_, index) => property(index));
		expect((await create({ eventName: 'x'.repeat(64), properties }))[0]).toBe(200);
	});

	it('lose the properties that an update leaves out, and need one of two', async () => {
		expect(await ofName('PATCH', 'invoice_paid', { properties: [property(1)] })).toMatchObject([
			200,
			{
				data: { eventName: 'invoice_paid', description: 'A paid order', properties: [property(1)] },
			},
		]);
		expect(await ofName('PATCH', 'invoice_paid', {})).toEqual(invalidField('description'));
	});

	it('are answered when they are deleted, and gone afterwards', async () => {
		expect(await ofName('DELETE', 'invoice_paid')).toMatchObject([
			200,
			{ success: true, data: { eventName: 'invoice_paid', properties: [{}, {}] } },
		]);
		expect(await ofName('GET', 'invoice_paid')).toEqual(NOT_FOUND);
		expect(await send({ eventName: 'invoice_paid', contactId: BEN })).toEqual(NOT_FOUND);
	});
});

describe('sending', () => {
	it('remembers the event, with its values in the declared types', async () => {
		const eventProperties = { source: 7, invited: 'true', trial_ends_at: '2026-06-01' };
		const body = { eventName: 'signed_up', email: 'BEN.okafor@example.com', eventProperties };
		expect(await send(body)).toMatchObject([
			200,
			{
				data: {
					eventName: 'signed_up',
					contactId: BEN,
					properties: { source: '7', invited: true, trial_ends_at: '2026-06-01T00:00:00.000Z' },
				},
			},
		]);
		expect(sandbox.state.sentEvents).toMatchObject([{ eventName: 'signed_up', contactId: BEN }]);
		expect(await ofName('GET', 'signed_up')).toMatchObject([
			200,
			{ data: { properties: [{ suggestedValues: ['web', '7'] }, {}, {}] } },
		]);
	});

	it('turns a text into a number', async () => {
		const body = { eventName: 'invoice_paid', contactId: BEN, eventProperties: { amount: '19.9' } };
		expect(await send(body)).toMatchObject([200, { data: { properties: { amount: 19.9 } } }]);
	});

	it.each<[string, object, string]>([
		['no contact', { contactId: undefined }, 'email'],
		['an unknown property', { eventProperties: { shoe: 1 } }, 'eventProperties.shoe'],
		['a text for a number', { eventProperties: { amount: 'much' } }, 'eventProperties.amount'],
		['nothing for a number', { eventProperties: { amount: '' } }, 'eventProperties.amount'],
		[
			'an object for a text',
			{ eventProperties: { currency_code: {} } },
			'eventProperties.currency_code',
		],
	])('is refused with %s', async (_, wrong, field) => {
		const body = { eventName: 'invoice_paid', contactId: BEN, ...wrong };
		expect(await send(body)).toEqual(invalidField(field));
		expect(sandbox.state.sentEvents).toEqual([]);
	});

	it.each([
		['invited', 'maybe'],
		['trial_ends_at', 'soon'],
		['trial_ends_at', 5],
	])('is refused with %s %j', async (name, value) => {
		const body = { eventName: 'signed_up', contactId: BEN, eventProperties: { [name]: value } };
		expect(await send(body)).toEqual(invalidField(`eventProperties.${name}`));
	});

	it.each([[{ email: 'nobody@example.com' }], [{ contactId: 'none' }]])(
		'for %j is refused: nobody is made of it',
		async (who) => {
			const reply = await send({ eventName: 'invoice_paid', ...who });
			expect(reply).toEqual([404, errorOf('CONTACT_NOT_FOUND')]);
			expect(sandbox.state.contacts.size).toBe(40);
		},
	);
});
