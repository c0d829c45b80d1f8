import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import type { SequenceStep } from '../../../sandbox/smartlead/state/sequences';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const save = async (id: number, sequences: object[]) =>
	await ask(sandbox, 'POST', `/campaigns/${id}/sequences`, { body: { sequences } });
const read = async (id: number) =>
	(await ask(sandbox, 'GET', `/campaigns/${id}/sequences`))[1] as SequenceStep[];

const step = (seq_number: number, more: object = {}) => ({
	seq_number,
	seq_delay_details: { delay_in_days: seq_number },
	subject: `Step ${seq_number}`,
	email_body: '<p>Text</p>',
	...more,
});

test('saving replaces the list, keeps given ids and sorts', async () => {
	const [first] = await read(90213);
	const [status, answer] = await save(90213, [step(2), step(1, { id: first.id })]);
	const steps = await read(90213);
	expect([status, answer]).toEqual([
		200,
		{
			ok: true,
			data: {
				sequences: [
					{ id: first.id, seqNumber: 1 },
					{ id: steps[1].id, seqNumber: 2 },
				],
			},
		},
	]);
	expect(steps).toMatchObject([
		{ id: first.id, created_at: first.created_at, seq_delay_details: { delayInDays: 1 } },
		{ email_campaign_id: 90213, seq_number: 2, subject: 'Step 2', sequence_variants: [] },
	]);
});

test('an id of nowhere is refused, and nothing changes', async () => {
	const before = await read(90213);
	expect(await save(90213, [step(1, { id: 1 })])).toEqual([
		400,
		{ error: 'Invalid sequence id - 1' },
	]);
	const [other] = await read(90211);
	expect((await save(90213, [step(1, { id: other.id })]))[0]).toBe(400);
	expect(await read(90213)).toEqual(before);
});

test('the steps of an active campaign cannot be saved', async () => {
	expect((await save(90211, [step(1)]))[0]).toBe(400);
	await ask(sandbox, 'POST', '/campaigns/90211/status', { body: { status: 'PAUSED' } });
	expect((await save(90211, [step(1)]))[0]).toBe(200);
});

test.each(['seq_variants', 'sequence_variants'])('variants are taken as %s', async (key) => {
	const variants = [
		{ subject: 'One', email_body: '<p>1</p>', variant_label: 'A' },
		{ subject: 'Two', email_body: '<p>2</p>' },
	];
	await save(90213, [step(1, { [key]: variants, variant_distribution_type: 'MANUAL_EQUAL' })]);
	const [saved] = await read(90213);
	expect(saved.sequence_variants).toMatchObject([
		{ subject: 'One', variant_label: 'A', email_campaign_seq_id: saved.id, is_deleted: false },
		{ subject: 'Two', variant_label: 'B' },
	]);
	expect(saved).not.toHaveProperty('seq_variants');
	expect(saved).not.toHaveProperty('hidden');

	const kept = { ...variants[1], id: saved.sequence_variants[1].id };
	await save(90213, [step(1, { id: saved.id, [key]: [kept] })]);
	expect((await read(90213))[0].sequence_variants).toMatchObject([{ id: kept.id, subject: 'Two' }]);
	const foreign = { ...variants[0], id: 1 };
	expect((await save(90213, [step(1, { id: saved.id, [key]: [foreign] })]))[0]).toBe(400);
});

test('an empty subject continues the thread, an empty body is refused', async () => {
	expect((await save(90213, [step(1), step(2, { subject: '' })]))[0]).toBe(200);
	expect((await read(90213))[1].subject).toBe('');
	expect(await save(90213, [step(1, { email_body: '' })])).toMatchObject([
		400,
		{ message: '"sequences[0].email_body" is not allowed to be empty' },
	]);
});

test('the key of reading is refused on writing', async () => {
	expect(
		await save(90213, [{ seq_number: 1, seq_delay_details: { delayInDays: 1 } }]),
	).toMatchObject([400, { message: '"sequences[0].seq_delay_details.delay_in_days" is required' }]);
});

test('two steps cannot have one number', async () => {
	expect(await save(90213, [step(1), step(1)])).toEqual([
		400,
		{ error: 'Duplicate seq_number - 1' },
	]);
});
