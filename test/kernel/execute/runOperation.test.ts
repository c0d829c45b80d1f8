import { inObjects } from '../../harness/inObjects';
import type {
	IDataObject,
	IExecuteData,
	IExecutePaginationFunctions,
	IHttpRequestOptions,
} from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { updateFields } from '../../../nodes/kernel/definition/collections';
import type { Field, FieldRole } from '../../../nodes/kernel/definition/field';
import { FieldError } from '../../../nodes/kernel/definition/fieldError';
import type { OperationDefinition } from '../../../nodes/kernel/definition/operation';
import { runOperation } from '../../../nodes/kernel/execute/runOperation';
import { smartlead } from '../../../nodes/Smartlead/service';

const thingId: Field = {
	displayName: 'Thing',
	name: 'thingId',
	type: 'string',
	required: true,
	default: '',
};

function flag(name: string, role?: FieldRole): Field {
	return { displayName: name, name, type: 'boolean', role, default: false };
}

function group(name: string, displayName: string, options: Field[]): Field {
	return { displayName, name, type: 'collection', default: {}, options };
}

type Answer = (call: number) => unknown;

interface Setting {
	answer?: Answer;
	parameters?: IDataObject;
	continueOnFail?: boolean;
	/** The type of a node that calls this one as its tool by itself. */
	calledBy?: string;
	retryOnFail?: boolean;
	/** Input items; all are run, at once, as n8n does. */
	items?: IDataObject[];
}

let keys = 0;

/** Runs an operation over its items, with a function in the place of the network. */
async function runAll(definition: Partial<OperationDefinition>, setting: Setting = {}) {
	const { answer = () => ({ id: 1 }), parameters = {}, continueOnFail = false } = setting;
	const own = { name: 'Smartlead', type: 'n8n-nodes-smartlead.smartlead', typeVersion: 1 };
	const { calledBy, retryOnFail } = setting;
	const items = setting.items ?? [{}];
	const operation: OperationDefinition = {
		name: 'Get',
		value: 'get',
		action: 'Get a thing',
		description: 'Get a thing',
		endpoint: 'GET /things/{thingId}',
		effects: 'read',
		fields: [thingId],
		...definition,
	};
	const resource = { name: 'Thing', value: 'thing', description: '', host: 'server' as const };
	const run = runOperation([{ ...resource, operations: [operation] }], smartlead);
	const sent: IHttpRequestOptions[] = [];
	const apiKey = `key-${keys++}`;
	const executeData = {
		node: calledBy ? { name: 'Caller', type: calledBy } : own,
		data: { main: [items.map((json) => ({ json }))] },
	} as unknown;

	const results = await Promise.allSettled(
		items.map(async (item, itemIndex) => {
			const entered: IDataObject = {
				resource: 'thing',
				operation: 'get',
				thingId: 'a/b',
				...parameters,
				...item,
			};
			const context = {
				getNode: () => ({ ...own, retryOnFail, parameters: entered }),
				getExecuteData: () => executeData as IExecuteData,
				getItemIndex: () => itemIndex,
				continueOnFail: () => continueOnFail,
				getExecutionCancelSignal: () => undefined,
				getCredentials: async () => ({ apiKey }),
				getInputData: () => ({ json: item }),
				getTimezone: () => 'UTC',
				evaluateExpression: (expression: string) => `evaluated ${expression}`,
				getNodeParameter: (path: string, fallback: unknown) =>
					path.split('.').reduce<unknown>((inner, key) => (inner as IDataObject)?.[key], entered) ??
					fallback,
				helpers: {
					async httpRequestWithAuthentication(_: string, options: IHttpRequestOptions) {
						sent.push(inObjects(options));
						return { headers: {}, ...reply(answer(sent.length)) };
					},
				},
			} as unknown as IExecutePaginationFunctions;
			const options = { url: operation.endpoint.split(' ')[1], qs: {}, body: {} };
			return await run.call(context, { options } as never);
		}),
	);
	const errors = results.map((result) =>
		result.status === 'rejected' ? (result.reason as NodeApiError) : undefined,
	);
	const outputs = results.map((result) => (result.status === 'fulfilled' ? result.value : []));
	return { outputs, errors, error: errors[0], output: outputs[0], sent };
}

/** An answer is a body with status 200, unless it says otherwise. */
function reply(answer: unknown) {
	const { statusCode = 200, body = answer } = (answer ?? {}) as IDataObject;
	return { statusCode, body };
}

const jsonOf = (output: Array<{ json: IDataObject }>) => output.map(({ json }) => json);

describe('an item', () => {
	it('gives the answer as items that know their input item', async () => {
		const { outputs } = await runAll({}, { items: [{}, {}], answer: () => [{ id: 1 }, { id: 2 }] });
		expect(outputs).toEqual(
			[0, 1].map((item) => [
				{ json: { id: 1 }, pairedItem: { item } },
				{ json: { id: 2 }, pairedItem: { item } },
			]),
		);
	});

	it('is sent to its address with every placeholder encoded', async () => {
		const { sent } = await runAll({});
		expect(sent.map(({ url }) => url)).toEqual(['/things/a%2Fb']);
	});

	it('with a field that cannot be right is not sent', async () => {
		const { error, sent } = await runAll({}, { parameters: { thingId: ' ' } });
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error).toMatchObject({
			message: "'Thing' is required [item 0]",
			description: 'Set a value for it.',
			context: { itemIndex: 0 },
		});
		expect(sent).toHaveLength(0);
	});

	it('with an operation that the resource does not have is refused', async () => {
		const { error, sent } = await runAll({}, { parameters: { operation: 'fly' } });
		expect(error!.message).toMatch(/'Operation' has the value "fly".*"thing"/);
		expect(error!.description).toBe('Choose the operation from the list.');
		expect(sent).toHaveLength(0);
	});

	it('of an update without a change is refused', async () => {
		const name = { ...thingId, name: 'name', required: false };
		const fields = [thingId, updateFields([name])];
		for (const changes of [{}, { name: '' }]) {
			const parameters = { updateFields: changes };
			const { error, sent } = await runAll({ fields }, { parameters });
			expect(error!.message).toBe("'Update Fields' is empty [item 0]");
			expect(sent).toHaveLength(0);
		}
	});
});

describe('prepare', () => {
	it('gets the checked values and may change the request', async () => {
		const prepare: OperationDefinition['prepare'] = ({ thingId: id }, { qs, body }) => {
			qs.copy = id;
			body.copy = id;
		};
		const { sent } = await runAll({ prepare });
		expect(sent[0]).toMatchObject({ qs: { copy: 'a/b' }, body: { copy: 'a/b' } });
	});

	it('may refuse the item before anything is sent', async () => {
		const prepare = () => {
			throw new FieldError("'A' and 'B' contradict", 'Choose one.');
		};
		const { error, sent } = await runAll({ prepare });
		expect(error).toMatchObject({
			message: "'A' and 'B' contradict [item 0]",
			description: 'Choose one.',
		});
		expect(sent).toHaveLength(0);
	});
});

describe('a request without a body', () => {
	const post = { endpoint: 'POST /things/{thingId}' as const, effects: 'write' as const };

	it('gets an empty object where the API wants one', async () => {
		const { sent } = await runAll({ ...post, emptyBody: true });
		expect(sent[0]).toMatchObject({
			body: {},
			headers: { 'content-type': 'application/json' },
		});
	});

	it('keeps what fields have put into the body', async () => {
		const prepare: OperationDefinition['prepare'] = (_, { body }) => (body.name = 'x');
		const { sent } = await runAll({ ...post, emptyBody: true, prepare });
		expect(sent[0].body).toEqual({ name: 'x' });
	});

	it('stays without one otherwise', async () => {
		expect((await runAll(post)).sent[0].body).toEqual({});
	});
});

describe('a bulk operation that is run for one item, as a tool', () => {
	const definition: Partial<OperationDefinition> = {
		endpoint: 'POST /things',
		bulk: {
			property: '$',
			max: 2,
			entries: () => [1, 2].map((id) => ({ value: { id }, report: {} })),
		},
		fields: [
			{
				...thingId,
				name: 'day',
				routing: { send: { type: 'body', property: 'day', value: '={{ f($value) }}' } },
			},
		],
	};

	it('sends its list as the body, each entry with what its fields have put there', async () => {
		const { sent, error } = await runAll(definition, { parameters: { day: 'today' } });
		expect(error).toBeUndefined();
		const day = 'evaluated {{ f(("today")) }}';
		expect(sent.map(({ body }) => body)).toEqual([
			[
				{ id: 1, day },
				{ id: 2, day },
			],
		]);
	});
});

describe('fetchMissing', () => {
	it('may read before the request, which it changes after prepare', async () => {
		const answers = [{ code: 7 }, { id: 1 }];
		const { sent, output } = await runAll(
			{
				endpoint: 'POST /things/{thingId}',
				effects: 'sends-email',
				prepare: (_, { body }) => void (body.order = 'prepare'),
				fetchMissing: async (_, { body }, { read }) => {
					const { code } = (await read('/codes', { of: 'thing' })) as IDataObject;
					body.order = `${body.order as string}, complete`;
					body.code = code;
				},
			},
			{ answer: (call) => answers[call - 1] },
		);
		expect(sent).toMatchObject([
			{ method: 'GET', url: '/codes', qs: { of: 'thing' }, body: {} },
			{ url: '/things/a%2Fb', body: { order: 'prepare, complete', code: 7 } },
		]);
		expect(jsonOf(output)).toEqual([{ id: 1 }]);
	});

	it('may refuse the item, and then its request is not sent', async () => {
		const fetchMissing = async () => {
			throw new FieldError("'Thing' has no code", 'Choose another.');
		};
		const { error, sent } = await runAll({ fetchMissing });
		expect(error).toMatchObject({
			message: "'Thing' has no code [item 0]",
			description: 'Choose another.',
		});
		expect(sent).toHaveLength(0);
	});
});

describe('an answer of nothing', () => {
	it.each([[{}], [''], [{ data: [] }]])(
		'(%j) means that the record was not found, where the operation says so',
		async (answer) => {
			const { error } = await runAll({ notFound: 'thing' }, { answer: () => answer });
			expect(error).toBeInstanceOf(NodeApiError);
			expect(error).toMatchObject({ message: 'The thing was not found', httpCode: '404' });
		},
	);

	it('is no item elsewhere', async () => {
		const { output } = await runAll({}, { answer: () => ({}) });
		expect(output).toEqual([]);
	});
});

describe('secrets in an answer', () => {
	const answer = () => ({ id: 1, smtp: { password: 'x' } });
	const fields = [thingId, group('options', 'Options', [flag('includePasswords', 'reveal')])];

	it('are dropped', async () => {
		expect(jsonOf((await runAll({ fields }, { answer })).output)).toEqual([{ id: 1, smtp: {} }]);
	});

	it.each([
		[true, [{ id: 1, smtp: { password: 'x' } }]],
		[false, [{ id: 1, smtp: {} }]],
	])('are kept only where the user asks for them (%j)', async (includePasswords, expected) => {
		const parameters = { options: { includePasswords } };
		expect(jsonOf((await runAll({ fields }, { answer, parameters })).output)).toEqual(expected);
	});
});

it('keeps a secret of the answer that the operation is there to give', async () => {
	const answer = () => ({ api_key: 'x', password: 'x' });
	const { output } = await runAll({ output: { reveals: ['api_key'] } }, { answer });
	expect(jsonOf(output)).toEqual([{ api_key: 'x' }]);
});

describe('Simplify', () => {
	const definition: Partial<OperationDefinition> = {
		fields: [thingId, { ...flag('simplify'), default: true }],
		output: { simplify: { fields: { id: 'id', sent: 'sent_count' }, counters: ['sent'] } },
	};
	const row = { id: 1, sent_count: '12', other: 'x' };

	it.each([
		['by default', {}, { id: 1, sent: 12 }],
		['when it is on', { simplify: true }, { id: 1, sent: 12 }],
		['not when it is off, where counters stay texts', { simplify: false }, row],
	])('gives the few fields with counters as numbers %s', async (_, parameters, expected) => {
		const { output } = await runAll(definition, { parameters, answer: () => row });
		expect(jsonOf(output)).toEqual([expected]);
	});
});

describe('a list', () => {
	const definition: Partial<OperationDefinition> = {
		paging: { style: 'offset', max: 2 },
		fields: [
			thingId,
			flag('returnAll'),
			{ ...thingId, name: 'limit', type: 'number', default: 50 },
		],
	};
	const answer: Answer = (call) => (call < 3 ? [{ id: call }, { id: -call }] : [{ id: call }]);

	it.each([
		[{ returnAll: true }, 5, 3],
		[{ returnAll: false, limit: 3 }, 3, 2],
		[{ returnAll: false, limit: 1 }, 1, 1],
	])('with %j has as many rows as are wanted', async (parameters, rows, requests) => {
		const { output, sent } = await runAll(definition, { parameters, answer });
		expect(output).toHaveLength(rows);
		expect(sent).toHaveLength(requests);
	});
});

describe('a failure', () => {
	const refused = { statusCode: 400, body: { error: 'Invalid thing' } };

	it('ends the run with the API’s own words', async () => {
		const { error } = await runAll({}, { answer: () => refused });
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({ message: 'Invalid thing', httpCode: '400' });
	});

	it('keeps requests of the same run from being sent that have not been', async () => {
		const { errors, outputs, sent } = await runAll(
			{ effects: 'write' },
			{ items: Array(40).fill({}), answer: () => refused },
		);
		// As many as the rate limiter lets go at once.
		expect(sent.length).toBeLessThanOrEqual(10);
		expect(errors.filter(Boolean).length).toBe(sent.length);
		expect(outputs.flat()).toEqual([]);
	});

	it('becomes an item for an agent that calls the node as a tool by itself', async () => {
		const setting = { parameters: { thingId: '' }, calledBy: '@n8n/n8n-nodes-langchain.agent' };
		const { error, output } = await runAll({}, setting);
		expect(error).toBeUndefined();
		expect(output).toMatchObject([{ json: { error: expect.stringContaining("'Thing'") } }]);
	});

	it('stays an error for other callers, who pass it on', async () => {
		const setting = {
			parameters: { thingId: '' },
			calledBy: '@n8n/n8n-nodes-langchain.mcpTrigger',
		};
		const { error } = await runAll({}, setting);
		expect(error?.message).toContain("'Thing'");
	});

	it('becomes an item for them with Retry On Fail, since n8n would call the node again', async () => {
		const setting = {
			parameters: { thingId: '' },
			calledBy: '@n8n/n8n-nodes-langchain.mcpTrigger',
			retryOnFail: true,
		};
		const { error, output } = await runAll({}, setting);
		expect(error).toBeUndefined();
		expect(output).toMatchObject([{ json: { error: expect.stringContaining("'Thing'") } }]);
	});

	it('becomes an item of its own with Continue On Fail, and the others go on', async () => {
		const items = [{ thingId: 'a' }, { thingId: '' }, { thingId: 'c' }];
		const { outputs, errors, sent } = await runAll({}, { items, continueOnFail: true });
		expect(errors).toEqual([undefined, undefined, undefined]);
		expect(outputs[1]).toMatchObject([
			{ json: { error: expect.stringContaining("'Thing' is required") }, pairedItem: { item: 1 } },
		]);
		expect(Object.keys(outputs[1][0].json)).toEqual(['error']);
		expect(jsonOf([...outputs[0], ...outputs[2]])).toEqual([{ id: 1 }, { id: 1 }]);
		expect(sent).toHaveLength(2);
	});
});

describe('what an item gets beside its row', () => {
	const answer = () => ({ success: true, data: { list: [{ id: 1 }, 'two'], search: 9, total: 2 } });
	const output = {
		items: 'data.list',
		carry: (body: unknown, { thingId: thing }: IDataObject) => ({
			search: ((body as IDataObject).data as IDataObject).search,
			thing,
			missing: undefined,
		}),
	};

	it('comes from the answer and from the fields, and not at all where there is nothing', async () => {
		const expected = [
			{ id: 1, search: 9, thing: 'a/b' },
			{ message: 'two', search: 9, thing: 'a/b' },
		];
		for (const paging of [undefined, { style: 'none' as const }]) {
			const { output: items } = await runAll({ output, paging }, { answer });
			expect(jsonOf(items)).toEqual(expected);
			expect(Object.keys(items[0].json)).not.toContain('missing');
		}
	});

	it('is kept by Simplify where it is named', async () => {
		const simplify = { fields: { search: 'search' } };
		const { output: items } = await runAll({ output: { ...output, simplify } }, { answer });
		expect(jsonOf(items)).toEqual([{ search: 9 }, { search: 9 }]);
	});
});
