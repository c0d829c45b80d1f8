import { AutoSend } from '../../autosend/nodes/AutoSend/AutoSend.node';
import { loadCatalogue } from '../../catalogue';
import { scriptedContext } from '../kernel/pickers/scriptedContext';

const { listSearch, resourceMapping } = new AutoSend().methods;
const catalogue = loadCatalogue('autosend');

const CHOOSE =
	'Choose a template to see its variables. If an expression sets the template, specify the variables using JSON.';

/** The example answer of an operation. */
const answerOf = (id: string) => catalogue.find((entry) => entry.id === id)?.response.shape;

it.each([
	['searchSenders', 'sender.getMany', 'News desk <news@example.net>', 'news@example.net'],
	['searchSenderIds', 'sender.getMany', 'News desk <news@example.net>', '6f50aa22bb33cc44dd55ee04'],
	['searchSuppressionGroups', 'suppressionGroup.getMany', 'Newsletter', 'K7M2Q'],
	['searchTemplates', 'template.search', 'Receipt (transactional)', 'A-9f8e7d6c5b4a39281706'],
] as const)('%s offers what the API lists', async (method, operation, name, value) => {
	const { context } = scriptedContext(() => answerOf(operation));
	const { results } = await listSearch[method].call(context);
	expect(results).toEqual([{ name, value }]);
});

it('searchTemplates lets the API search', async () => {
	const { context, sent } = scriptedContext(() => answerOf('template.search'));
	await listSearch.searchTemplates.call(context, 'order');
	expect(sent).toMatchObject([
		{ request: 'GET https://api.autosend.com/v1/templates/search', qs: { query: 'order' } },
	]);
});

describe('getTemplateVariables', () => {
	const variablesOf = (dynamicVariables: object) => () => ({
		success: true,
		data: { templateId: 'A-1', dynamicVariables },
	});

	it('gives a required field a variable of the chosen template, each of its type', async () => {
		const types = { name: 'string', total: 'number', count: 'Integer', isGift: 'boolean' };
		const others = { lines: 'array', shop: 'object', paidAt: 'date', odd: { type: 'x' } };
		const answer = variablesOf({ ...types, ...others });
		const { context, sent } = scriptedContext(answer, { templateId: 'A-1/2' });
		const { fields } = await resourceMapping.getTemplateVariables.call(context);
		expect(fields.map(({ id, type, required }) => [id, type, required])).toEqual([
			['name', 'string', true],
			['total', 'number', true],
			['count', 'number', true],
			['isGift', 'boolean', true],
			['lines', 'array', true],
			['shop', 'object', true],
			['paidAt', 'string', true],
			['odd', 'string', true],
		]);
		expect(sent).toMatchObject([{ request: 'GET https://api.autosend.com/v1/templates/A-1%2F2' }]);
	});

	it.each([
		['no template is chosen', '', CHOOSE, 0],
		['an expression chooses the template', '={{ $json.template }}', CHOOSE, 0],
		['the template has none', 'A-1', 'This template has no variables.', 1],
	])('says so when %s', async (_, templateId, notice, requests) => {
		const { context, sent } = scriptedContext(variablesOf({}), { templateId });
		const mapping = await resourceMapping.getTemplateVariables.call(context);
		expect(mapping).toEqual({ fields: [], emptyFieldsNotice: notice });
		expect(sent).toHaveLength(requests);
	});

	it('says that an answer is no template', async () => {
		const { context } = scriptedContext(() => 'maintenance', { templateId: 'A-1' });
		await expect(resourceMapping.getTemplateVariables.call(context)).rejects.toThrow(
			'The answer is not the record that it should be',
		);
	});
});
