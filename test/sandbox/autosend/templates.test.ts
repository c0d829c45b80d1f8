import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { ask, errorOf, invalidField } from './apiClient';

let sandbox: AutoSendSandbox;

beforeAll(async () => {
	sandbox = await startAutoSendSandbox();
});
afterAll(async () => await sandbox.stop());
beforeEach(() => sandbox.reset());

const ORDER = 'A-3f2a9c1d5e7b8046f1c2';

interface Page {
	templates: Array<{ templateName: string }>;
	pagination: object;
}

async function list(path: string, query: Record<string, string> = {}): Promise<Page> {
	const [status, answer] = await ask(sandbox, 'GET', path, { query });
	expect(status).toBe(200);
	return (answer as { data: Page }).data;
}

const names = ({ templates }: Page) => templates.map(({ templateName }) => templateName);
const create = async (body: object) => await ask(sandbox, 'POST', '/templates', { body });
const get = async (id: string) => await ask(sandbox, 'GET', `/templates/${id}`);
const idOf = ([, answer]: [number, unknown]) =>
	(answer as { data: { templateId: string } }).data.templateId;

const written = { templateName: 'Note', subject: 'For {{name}}', emailTemplate: '<b>{{sum}}</b>' };

describe('the list', () => {
	it('has ten to a page unless told, without HTML', async () => {
		const page = await list('/templates');
		expect(page.pagination).toEqual({ page: 1, limit: 10, total: 5, pages: 1 });
		expect(JSON.stringify(page)).not.toContain('<p>');
	});

	it('is narrowed by type, and paged', async () => {
		const page = await list('/templates', { templateType: 'transactional', page: '2', limit: '2' });
		expect(names(page)).toEqual(['Welcome']);
		expect(page.pagination).toEqual({ page: 2, limit: 2, total: 3, pages: 2 });
	});
});

describe('the search', () => {
	it.each<[Record<string, string>, string[]]>([
		[{ query: 'RECEIPT FOR' }, ['Receipt']],
		[{ query: 'three days' }, ['Sale']],
		[{ query: ORDER }, ['Order confirmation']],
		[{ templateName: 'o' }, ['Order confirmation', 'Welcome', 'Monthly news']],
		[{ query: 'order', templateName: 'news' }, []],
		[{ templateName: 'o', templateType: 'marketing' }, ['Monthly news']],
	])('for %j finds %j', async (query, found) => {
		expect(names(await list('/templates/search', query))).toEqual(found);
	});
});

describe('one template', () => {
	it('has HTML, text and the types of its placeholders', async () => {
		expect(await get(ORDER)).toMatchObject([
			200,
			{
				data: {
					templateId: ORDER,
					projectId: sandbox.state.projectId,
					emailTemplate: expect.stringContaining('<p>Hi {{firstName}},</p>') as string,
					plainTextTemplate: expect.stringMatching(/^Hi \{\{firstName\}\}, you paid/) as string,
					dynamicVariables: {
						orderNo: 'string',
						total: 'number',
						paidAt: 'date',
						isGift: 'boolean',
					},
				},
			},
		]);
	});

	it('is created with the placeholders that it has, as texts', async () => {
		const [status, answer] = await create(written);
		expect([status, answer]).toMatchObject([
			200,
			{ data: { ...written, templateType: 'transactional', builderType: 'code' } },
		]);
		expect(await get(idOf([status, answer]))).toMatchObject([
			200,
			{ data: { dynamicVariables: { name: 'string', sum: 'string' } } },
		]);
	});

	it('is created with the placeholders that are said', async () => {
		const dynamicVariables = { sum: 'number' };
		const id = idOf(await create({ ...written, dynamicVariables }));
		expect(sandbox.state.templates.get(id)).toMatchObject({ dynamicVariables });
	});

	it('keeps what an update leaves out', async () => {
		const path = `/templates/${ORDER}`;
		const body = { subject: 'Order {{orderNo}}' };
		expect(await ask(sandbox, 'PUT', path, { body })).toMatchObject([
			200,
			{ data: { templateName: 'Order confirmation', subject: 'Order {{orderNo}}' } },
		]);
		expect(await get(ORDER)).toMatchObject([
			200,
			{ data: { dynamicVariables: { total: 'number' } } },
		]);
	});

	it.each<[string, object]>([
		['templateName', { templateName: 'x'.repeat(91) }],
		['subject', { subject: 'x'.repeat(989) }],
		['description', { description: 'x'.repeat(141) }],
		['previewText', { previewText: 'x'.repeat(141) }],
		['templateType', { templateType: 'news' }],
		['senderId', { senderId: 'none' }],
		['emailTemplate', { emailTemplate: undefined }],
	])('is refused with a wrong %s', async (field, wrong) => {
		expect(await create({ ...written, ...wrong })).toEqual(invalidField(field));
		expect(sandbox.state.templates.size).toBe(5);
	});

	it('may have the longest texts', async () => {
		const texts = {
			templateName: 'x'.repeat(90),
			subject: 'x'.repeat(988),
			description: 'x'.repeat(140),
		};
		expect((await create({ ...written, ...texts }))[0]).toBe(200);
	});

	it('is deleted once; then that fails with a 400', async () => {
		const remove = async () => await ask(sandbox, 'DELETE', `/templates/${ORDER}`);
		expect((await remove())[0]).toBe(200);
		expect(await remove()).toEqual([400, errorOf('DELETE_TEMPLATE_FAILED')]);
		expect((await get(ORDER))[0]).toBe(404);
	});
});
