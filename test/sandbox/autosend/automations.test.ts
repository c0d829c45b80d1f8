import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import type { AutomationStatus } from '../../../sandbox/autosend/state/automations';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const CANNOT_ACTIVATE = [400, errorOf('CANNOT_ACTIVATE_AUTOMATION')];
const WELCOME = 'A-3f2a9c1d5e7b8046f1c4';

const all = () => [...sandbox.state.automations.values()];
const ofStatus = (status: AutomationStatus) => all().find((each) => each.status === status)!;
const create = async (body: object) => await ask(sandbox, 'POST', '/automations', { body });
const change = async (status: AutomationStatus, action: string) =>
	await ask(sandbox, 'POST', `/automations/${ofStatus(status).id}/${action}`);
const update = async (status: AutomationStatus, body: object) =>
	await ask(sandbox, 'PATCH', `/automations/${ofStatus(status).id}`, { body });

const wait = { type: 'wait', delay: { value: 1, unit: 'days' } };
const email = { type: 'email', email: { templateId: WELCOME } };
const written = { name: 'New', entryCriteria: { type: 'contact_created' }, steps: [wait, email] };

describe('the list', () => {
	const names = async (query: Record<string, string>) => {
		const [, answer] = await ask(sandbox, 'GET', '/automations', { query });
		const { workflowAutomations } = (
			answer as { data: { workflowAutomations: Array<{ name: string; steps: unknown[] }> } }
		).data;
		expect(workflowAutomations.every(({ steps }) => steps.length === 0)).toBe(true);
		return workflowAutomations.map(({ name }) => name);
	};

	it.each<[Record<string, string>, string[]]>([
		[{}, ['Welcome', 'Trial is ending', 'Cart reminder', 'Old welcome']],
		[{ status: 'draft' }, ['Cart reminder']],
		[{ tags: 'onboarding' }, ['Welcome', 'Trial is ending']],
		[{ tags: 'sales, none' }, ['Trial is ending', 'Cart reminder']],
		[{ page: '2', limit: '3' }, ['Old welcome']],
	])('for %j has %j', async (query, found) => {
		expect(await names(query)).toEqual(found);
	});
});

describe('creating', () => {
	it('makes a draft, which nothing is checked in', async () => {
		expect(await create({ ...written, steps: [email] })).toMatchObject([
			200,
			{ data: { name: 'New', status: 'draft', activeAt: null, analytics: { totalEntered: 0 } } },
		]);
	});

	it('makes it active in the same request', async () => {
		const reply = await create({ ...written, steps: [wait, email, wait, email], active: true });
		expect(reply).toMatchObject([
			200,
			{ data: { status: 'active', activeAt: expect.any(String) as string } },
		]);
	});

	it.each<[string, object[]]>([
		['without steps', []],
		['that begins with an email', [email, wait, email]],
		['that ends with a wait', [wait, email, wait]],
		['with two emails in turn', [wait, email, email, wait]],
		['with an unknown template', [wait, { type: 'email', email: { templateId: 'A-0' } }]],
		['with an email without content', [wait, { type: 'email', email: { subject: 'S' } }]],
	])('one %s does not make it active', async (_, steps) => {
		expect(await create({ ...written, steps, active: true })).toEqual(CANNOT_ACTIVATE);
		expect(all()).toHaveLength(4);
	});

	it('takes content of its own, and branches in any order', async () => {
		const own = { type: 'email', email: { subject: 'S', htmlTemplate: '<p>h</p>' } };
		const branch = { type: 'branch', branches: [{ branchId: 'b1', unknownKey: 1 }] };
		expect((await create({ ...written, steps: [wait, own], active: true }))[0]).toBe(200);
		expect((await create({ ...written, steps: [wait, branch, own], active: true }))[0]).toBe(200);
	});

	it('takes other kinds of entry with keys that no source shows', async () => {
		const entryCriteria = { type: 'custom_event', eventName: 'invoice_paid' };
		expect(await create({ ...written, entryCriteria })).toMatchObject([
			200,
			{ data: { entryCriteria } },
		]);
	});

	it.each<[string, object]>([
		['name', { name: undefined }],
		['name', { name: 'x'.repeat(256) }],
		['description', { description: 'x'.repeat(1001) }],
		['entryCriteria', { entryCriteria: undefined }],
		['steps', { steps: undefined }],
		['steps.0.type', { steps: [{ type: 'sms' }] }],
		['steps.0.delay.unit', { steps: [{ type: 'wait', delay: { value: 1, unit: 'weeks' } }] }],
		['unsubscribeGroupId', { unsubscribeGroupId: 'none' }],
	])('is refused for its %s in %j', async (field, wrong) => {
		expect(await create({ ...written, ...wrong })).toEqual(invalidField(field));
	});
});

describe('changing', () => {
	it('replaces the steps, and keeps what is left out', async () => {
		expect(await update('paused', { steps: [wait, email], name: 'Trial' })).toMatchObject([
			200,
			{ data: { name: 'Trial', status: 'paused', tags: ['sales', 'onboarding'] } },
		]);
		expect(ofStatus('paused').steps).toEqual([wait, email]);
	});

	it.each([['active'], ['archived']] as const)('one that is %s is refused', async (status) => {
		expect(await update(status, { name: 'Other' })).toEqual([
			400,
			{ success: false, error: { message: expect.any(String) as string } },
		]);
	});

	it('makes it active, or a draft', async () => {
		expect(await update('paused', { active: false })).toMatchObject([
			200,
			{ data: { status: 'draft' } },
		]);
		expect(await update('draft', { active: true })).toMatchObject([
			200,
			{ data: { status: 'active' } },
		]);
	});

	it('to what cannot run does not make it active, and changes nothing', async () => {
		const before = structuredClone(ofStatus('paused'));
		expect(await update('paused', { steps: [email], active: true })).toEqual(CANNOT_ACTIVATE);
		expect(ofStatus('paused')).toEqual(before);
	});
});

describe('pausing and resuming', () => {
	it('is for active ones, and for paused ones', async () => {
		const { id } = ofStatus('active');
		expect(await change('active', 'pause')).toMatchObject([
			200,
			{ data: { id, status: 'paused' } },
		]);
		sandbox.state.automations.delete('66c0a5e0d1f2b3cd00000002');
		expect(await change('paused', 'resume')).toMatchObject([
			200,
			{ data: { id, status: 'active', activeAt: expect.stringMatching(/^20\d\d-/) as string } },
		]);
	});

	it.each([['draft'], ['paused'], ['archived']] as const)(
		'one that is %s is not paused',
		async (status) => {
			expect(await change(status, 'pause')).toEqual([
				400,
				errorOf('CANNOT_PAUSE_INACTIVE_AUTOMATION'),
			]);
		},
	);

	it.each([['draft'], ['active'], ['archived']] as const)(
		'one that is %s is not resumed',
		async (status) => {
			expect(await change(status, 'resume')).toEqual(CANNOT_ACTIVATE);
		},
	);

	it('one whose template is gone is not resumed', async () => {
		sandbox.state.templates.delete(WELCOME);
		expect(await change('paused', 'resume')).toEqual(CANNOT_ACTIVATE);
	});
});

it('is deleted once', async () => {
	const path = `/automations/${ofStatus('active').id}`;
	const deleted = [200, { success: true, message: expect.any(String) as string }];
	expect(await ask(sandbox, 'DELETE', path)).toEqual(deleted);
	expect(await ask(sandbox, 'GET', path)).toEqual([404, errorOf('WORKFLOW_NOT_FOUND')]);
});

it('an id of another form is refused', async () => {
	expect(await ask(sandbox, 'GET', '/automations/none')).toEqual(invalidField('id'));
});
