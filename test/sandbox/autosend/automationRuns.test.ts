import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: AutoSendSandbox;
let before: number;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	before = sandbox.state.outbox.size;
});

const DAY = 86_400_000;
const LIST = '66c0a5e0d1f2b3c300000003';
const wait = (value = 0, unit = 'mins') => ({ type: 'wait', delay: { value, unit } });
const email = (subject: string) => ({
	type: 'email',
	email: { subject, htmlTemplate: '<p>Hi {{firstName}}</p>', senderEmail: 'help@example.net' },
});

async function post(path: string, body: object): Promise<void> {
	const [status, answer] = await ask(sandbox, 'POST', path, { body });
	expect([status, answer]).toEqual([200, expect.objectContaining({ success: true })]);
}

async function create(entryCriteria: object, more: object = {}): Promise<string> {
	sandbox.state.automations.clear();
	const steps = [wait(), email('First'), wait(1, 'days'), email('Second')];
	const body = { name: 'A', entryCriteria, steps, active: true, ...more };
	await post('/automations', body);
	return [...sandbox.state.automations.keys()][0];
}

const sent = () => [...sandbox.state.outbox.values()].slice(before);
const subjects = () => sent().map(({ subject }) => subject);
const save = async (more: object = {}) =>
	await post('/contacts/email', { email: 'li@example.com', firstName: 'Li', ...more });

describe('an automation for new contacts', () => {
	const created = { type: 'contact_created' };

	it('writes to one at once, and again when the time has come', async () => {
		const id = await create(created);
		await save();
		expect(sent()).toMatchObject([
			{
				source: 'automation',
				workflowAutomationId: id,
				subject: 'First',
				html: '<p>Hi Li</p>',
				from: { email: 'help@example.net' },
				to: { email: 'li@example.com', name: 'Li' },
				status: 'delivered',
			},
		]);
		sandbox.passTime(DAY - 10_000);
		expect(subjects()).toEqual(['First']);
		sandbox.passTime(20_000);
		expect(subjects()).toEqual(['First', 'Second']);
		expect(sandbox.state.automations.get(id)).toMatchObject({
			runs: { totalEntered: 1, totalCompleted: 1, totalExited: 0, totalActive: 0 },
			emails: { sent: 2, delivered: 2 },
		});
	});

	it('does not write to one that is changed, nor to a bulk unless that says so', async () => {
		await create(created);
		const contacts = [{ email: 'a@example.com' }];
		await post('/contacts/email', { email: 'ana@example.org' });
		await post('/contacts/bulk-update', { contacts });
		expect(subjects()).toEqual([]);
		await post('/contacts/bulk-update', {
			contacts: [{ email: 'b@example.com' }],
			runWorkflow: true,
		});
		expect(subjects()).toEqual(['First']);
	});

	it('does nothing while it is paused', async () => {
		const id = await create(created);
		await save();
		await post(`/automations/${id}/pause`, {});
		sandbox.passTime(2 * DAY);
		await save({ email: 'other@example.com' });
		expect(subjects()).toEqual(['First']);
		await post(`/automations/${id}/resume`, {});
		sandbox.passTime(0);
		expect(subjects()).toEqual(['First', 'Second']);
	});

	it('lets go of one that is deleted', async () => {
		const id = await create(created);
		await save();
		await post('/contacts/remove', { emails: ['li@example.com'] });
		sandbox.passTime(2 * DAY);
		expect(subjects()).toEqual(['First']);
		expect(sandbox.state.automations.get(id)?.runs).toMatchObject({ totalExited: 1 });
	});
});

it('an automation for a property starts when that begins to match', async () => {
	const condition = { field: 'customFields.plan', operator: 'equals', fieldType: 'string' };
	await create({
		type: 'contact_property_matches_with',
		filterCriteria: { logicalOperator: 'AND', conditions: [{ ...condition, value: 'pro' }] },
	});
	await save();
	expect(subjects()).toEqual([]);
	await save({ customFields: { plan: 'pro' } });
	await save({ lastName: 'Sato' });
	expect(subjects()).toEqual(['First']);
});

it('an automation for a list starts when a contact joins it', async () => {
	await create({ type: 'added_to_list', listId: LIST });
	await save({ listIds: ['66c0a5e0d1f2b3c300000001'] });
	expect(subjects()).toEqual([]);
	await save({ listIds: [LIST] });
	expect(subjects()).toEqual(['First']);
	const emails = ['li@example.com', 'other@example.com'];
	await post('/contact-lists/contacts/bulk-add', { contactListId: LIST, emails });
	expect(subjects()).toEqual(['First', 'First']);
});

describe('an automation for a custom event', () => {
	const custom = { type: 'custom_event', eventName: 'signed_up' };
	const happen = async (eventName: string) =>
		await post('/events/send', { eventName, email: 'ana@example.org' });

	it('starts when that is sent, once for each contact that is in it', async () => {
		await create(custom);
		await happen('cart_left');
		expect(subjects()).toEqual([]);
		await happen('signed_up');
		await happen('signed_up');
		expect(sent()).toMatchObject([{ subject: 'First', to: { email: 'ana@example.org' } }]);
	});

	it('takes one again that has been through, unless it does not allow that', async () => {
		const steps = [wait(), email('Only')];
		for (const [allowReentry, count] of [
			[true, 2],
			[false, 1],
		] as const) {
			await create(custom, { steps, settings: { allowReentry } });
			before = sandbox.state.outbox.size;
			await happen('signed_up');
			await happen('signed_up');
			expect(sent()).toHaveLength(count);
		}
	});

	it('stops at a branch, and where an email cannot be sent', async () => {
		const id = await create(custom, { steps: [{ type: 'branch', branches: [] }, email('No')] });
		await happen('signed_up');
		expect([subjects(), sandbox.state.automations.get(id)?.runs.totalActive]).toEqual([[], 1]);
		const foreign = { ...email('No').email, senderEmail: 'a@mail.example.org' };
		const other = await create(custom, { steps: [wait(), { type: 'email', email: foreign }] });
		await happen('signed_up');
		expect([subjects(), sandbox.state.automations.get(other)?.runs.totalExited]).toEqual([[], 1]);
	});
});

it('the seed greets a new contact', async () => {
	await save();
	expect(sent()).toMatchObject([
		{ subject: 'Welcome, Li', from: { email: 'orders@example.net' }, source: 'automation' },
	]);
});
