import { startSmartleadSandbox, type SmartleadSandbox } from '../../../sandbox';
import { ask } from './apiClient';

let sandbox: SmartleadSandbox;

beforeAll(async () => {
	sandbox = await startSmartleadSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const post = async (path: string, body: object) => await ask(sandbox, 'POST', path, { body });
const data = async (path: string, query: Record<string, string> = {}) => {
	const [, answer] = await ask(sandbox, 'GET', path, { query });
	return (answer as { data: Array<Record<string, unknown>> }).data;
};

describe('tags', () => {
	const tags = async (leadId: string) => await data('/crm/leads/tags', { leadId });

	it('of a lead have a mapping id', async () => {
		expect(await tags('55220')).toEqual([
			{ id: 3, tag_mapping_id: 79, name: 'EMEA', color: '#33AA77' },
			{ id: 5, tag_mapping_id: 80, name: 'Pilot', color: '#3366CC' },
		]);
		expect(await tags('55399')).toEqual([]);
	});

	it('of the account have none', async () => {
		const rows = await data('/crm/leads/tags');
		expect(rows.map(({ id, tag_mapping_id }) => [id, tag_mapping_id])).toEqual([
			[3, null],
			[4, null],
			[5, null],
		]);
	});

	it('are put on a lead once, and taken off by the mapping', async () => {
		const body = { leadId: 55220, tagIds: [4, 3, 4] };
		for (let time = 0; time < 2; time++) {
			expect(await post('/crm/leads/tags', body)).toEqual([
				200,
				{ ok: true, message: 'Tags added to lead successfully' },
			]);
		}
		const ids = async () => (await tags('55220')).map(({ tag_mapping_id }) => tag_mapping_id);
		expect(await ids()).toEqual([79, 80, 81]);
		// A tag id, which is no mapping id, takes nothing off.
		for (const id of [79, 5]) {
			expect(await ask(sandbox, 'DELETE', `/crm/leads/tags/${id}`)).toEqual([
				200,
				{ ok: true, message: 'Tag removed from lead successfully' },
			]);
		}
		expect(await ids()).toEqual([80, 81]);
	});

	it('and leads must exist', async () => {
		expect((await post('/crm/leads/tags', { leadId: 1, tagIds: [3] }))[0]).toBe(404);
		expect((await post('/crm/leads/tags', { leadId: 55220, tagIds: [99] }))[0]).toBe(400);
		expect(await tags('55220')).toHaveLength(2);
	});
});

describe('notes', () => {
	it('are written to a place and listed by lead', async () => {
		const body = { email_lead_map_id: 2440117, note_message: 'Call on Monday' };
		const note = { id: 44, note_message: 'Call on Monday', created_at: expect.any(String) };
		expect(await post('/master-inbox/create-note', body)).toEqual([
			200,
			{ ok: true, data: { ...note, email_lead_map_id: 2440117 } },
		]);
		expect(await data('/crm/leads/notes/55226')).toEqual([
			{ ...note, lead_id: 55226, created_by: 'Ana Ruiz' },
		]);
		expect(await data('/crm/leads/notes/2440117')).toEqual([]);
	});

	it('of the seed', async () => {
		const notes = await data('/crm/leads/notes/55120');
		expect(notes.map(({ id, note_message }) => [id, note_message])).toEqual([
			[41, 'Call back'],
			[42, 'Prefers email in the morning'],
		]);
	});

	it('take no lead id', async () => {
		const body = { email_lead_map_id: 55226, note_message: 'Call' };
		expect((await post('/master-inbox/create-note', body))[0]).toBe(404);
	});
});

describe('tasks', () => {
	it('are written to a place and listed by lead', async () => {
		const body = { email_lead_map_id: 2440117, name: 'Call' };
		const more = { description: 'Ask for Jo', priority: 'HIGH', due_date: '2026-02-01T09:00:00Z' };
		const task = { id: 53, name: 'Call', created_at: expect.any(String) };
		const bare = { ...task, description: '', priority: 'MEDIUM', due_date: null };
		const full = { ...task, ...more, id: 54 };
		expect((await post('/master-inbox/create-task', body))[1]).toEqual({
			ok: true,
			data: { ...bare, email_lead_map_id: 2440117 },
		});
		expect((await post('/master-inbox/create-task', { ...body, ...more }))[1]).toEqual({
			ok: true,
			data: { ...full, email_lead_map_id: 2440117 },
		});
		expect(await data('/crm/leads/tasks/55226')).toEqual([
			{ ...bare, lead_id: 55226, status: 'pending' },
			{ ...full, lead_id: 55226, status: 'pending' },
		]);
	});

	it('take no lead id', async () => {
		const body = { email_lead_map_id: 55226, name: 'Call' };
		expect((await post('/master-inbox/create-task', body))[0]).toBe(404);
	});
});
