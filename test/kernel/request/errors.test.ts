/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks at an error as a log does */
import { inspect } from 'node:util';

import type { INode } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import {
	answerFailure,
	connectionFailure,
	errorCode,
	errorText,
	isKnownRefusal,
	isMissing,
	saysItFailed,
	saysUnchanged,
	toApiError,
} from '../../../nodes/kernel/request/errors';
import { keyScrubber } from '../../../nodes/kernel/request/secrets';

const NODE: INode = {
	id: '1',
	name: 'Smartlead',
	type: 'n8n-nodes-smartlead.smartlead',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

const plain = (text: string) => text;

describe('errorText', () => {
	it.each<[string, unknown, string]>([
		['a wrong key', { message: 'Invalid API Key' }, 'Invalid API Key'],
		[
			'schema validation',
			{
				statusCode: 400,
				error: 'Bad Request',
				message: '"timezone" is required',
				validation: { source: 'body', keys: ['timezone'] },
			},
			'"timezone" is required',
		],
		[
			'schema validation that names no keys',
			{ statusCode: 400, error: 'Bad Request', message: '"id" must be a number' },
			'"id" must be a number',
		],
		[
			'a domain rule',
			{ error: 'Campaign not found - Invalid campaign_id.' },
			'Campaign not found - Invalid campaign_id.',
		],
		[
			'a mailbox operation',
			{ ok: false, message: 'No such account', errorCode: 'ACCOUNT_NOT_FOUND', emailAccountId: 1 },
			'No such account',
		],
		['Smart Prospect', { success: false, message: 'Not enough credits' }, 'Not enough credits'],
		['forwarding', { ok: false, error: 'Message not found', status: 'error' }, 'Message not found'],
		[
			'the error guide',
			{ error: { code: 'X', message: 'Slow down', details: { a: 1 } } },
			'Slow down',
		],
		['reconnecting', { ok: true, message: 'Only 3 a day' }, 'Only 3 a day'],
		['an unknown campaign', { message: 'Invalid campaign Id!' }, 'Invalid campaign Id!'],
		['a text', ' Something went wrong\n', 'Something went wrong'],
		[
			'an unknown route as text',
			'Cannot PATCH /api/v1/campaigns/1/status',
			'Cannot PATCH /api/v1/campaigns/1/status',
		],
		[
			'an unknown route as HTML',
			'<!DOCTYPE html><html><body><pre>Cannot GET /api/v1/webhooks</pre></body></html>',
			'Cannot GET /api/v1/webhooks',
		],
	])('is the words of %s', (_, body, expected) => {
		expect(errorText(body)).toBe(expected);
	});

	it.each(['User not authenticated', 'API key is required'])(
		'of Smart Prospect’s 401 gives the reason: %s',
		(error) => {
			const body = { statusCode: 401, success: false, message: 'Unauthorized', error };
			expect(errorText(body)).toContain(error);
		},
	);

	it('drops the query of an unknown route, where the key is', () => {
		expect(errorText('Cannot GET /api/v1/webhooks?api_key=k')).toBe('Cannot GET /api/v1/webhooks');
	});

	it('cuts a long text', () => {
		expect(errorText('x'.repeat(10_000))!.length).toBeLessThan(1_000);
	});

	it.each([
		['<html><body>502 Bad Gateway</body></html>'],
		['{"cut":'],
		[''],
		['  '],
		[{}],
		[[]],
		[null],
		[undefined],
		[{ ok: false }],
		[{ error: { code: 'X' } }],
		[{ error: 5, message: ['x'] }],
	])('of %j is nothing', (body) => {
		expect(errorText(body)).toBeUndefined();
	});
});

describe('saysItFailed', () => {
	it.each([
		[{ ok: false }],
		[{ success: false, message: 'x' }],
		[{ ok: true, success: false }],
		[{ ok: true, data: { success: false, message: 'x' } }],
	])('holds for %j', (body) => {
		expect(saysItFailed(body)).toBe(true);
	});

	it('has the reason found in an answer within an answer', () => {
		expect(errorText({ ok: true, data: { success: false, message: 'No inbox' } })).toBe('No inbox');
	});

	it.each([
		[{ ok: true }],
		[{ success: true }],
		[{}],
		[[]],
		[[{ ok: false }]],
		['false'],
		[null],
		[{ data: { ok: false } }],
		[{ ok: 'false' }],
		[{ ok: 0 }],
	])('does not hold for %j', (body) => {
		expect(saysItFailed(body)).toBe(false);
	});
});

describe('isKnownRefusal', () => {
	it.each([
		[{ message: 'Invalid campaign Id!' }],
		[{ ok: false, error: 'Email account not found!' }],
		[{ error: 'This is the last sequence for this lead' }],
	])('holds for %j', (body) => {
		expect(isKnownRefusal(body)).toBe(true);
	});

	it.each([[{ error: 'Something went wrong' }], [{ ok: false }], [''], ['<html>']])(
		'does not hold for %j',
		(body) => {
			expect(isKnownRefusal(body)).toBe(false);
		},
	);
});

describe('saysUnchanged', () => {
	it('holds for a bare ok: false', () => {
		expect(saysUnchanged({ ok: false })).toBe(true);
	});

	it.each([
		[{ ok: true }],
		[{ ok: false, message: 'Not allowed' }],
		[{ ok: false, error: 'Not allowed' }],
		[{ success: false }],
		[{}],
		['false'],
		[null],
	])('does not hold for %j', (body) => {
		expect(saysUnchanged(body)).toBe(false);
	});
});

describe('isMissing', () => {
	it.each([[{}], [''], [undefined], [null], [{ data: [] }], [{ ok: true, data: {} }]])(
		'holds for %j',
		(body) => {
			expect(isMissing(body)).toBe(true);
		},
	);

	it.each([[{ id: 1 }], [{ data: [{ id: 1 }] }], [[{ id: 1 }]], ['success']])(
		'does not hold for %j',
		(body) => {
			expect(isMissing(body)).toBe(false);
		},
	);
});

describe('answerFailure', () => {
	it('has the API’s own text and the status', () => {
		expect(answerFailure(400, { error: 'Invalid status' }, 'read')).toMatchObject({
			message: 'Invalid status',
			httpCode: '400',
		});
	});

	it('names the status where the API says nothing', () => {
		expect(answerFailure(502, '<html></html>', 'read').message).toContain('502');
	});

	it.each<[number, RegExp]>([
		[401, /API key.*credential|credential.*API key/],
		[402, /plan/],
		[403, /plan/],
		[404, /exists/],
		[429, /Requests per Minute/],
		[302, /API Host/],
		[400, /fields/],
		[422, /fields/],
		[200, /not done/],
	])('says what to do next after a %d', (status, expected) => {
		expect(answerFailure(status, {}, 'read').description).toMatch(expected);
	});

	it.each([[{ ok: false }], [{ success: false }]])('has words for a bare %j', (body) => {
		expect(answerFailure(200, body, 'write').message).toBe(
			'Smartlead did not do this and gave no reason',
		);
	});

	it('names the keys that schema validation refused', () => {
		const body = { message: 'x', validation: { source: 'body', keys: ['timezone', 'days'] } };
		expect(answerFailure(400, body, 'write').description).toBe(
			"Check the value sent as 'timezone', 'days'.",
		);
	});

	it('warns after a 5xx of a request that may have been carried out', () => {
		expect(answerFailure(500, {}, 'write').description).toMatch(/not known.*Look in Smartlead/);
		expect(answerFailure(500, {}, 'read').description).not.toMatch(/not known/);
	});
});

describe('errorCode', () => {
	it.each<[string, unknown, string]>([
		['a broken connection', Object.assign(new Error('x'), { code: 'ECONNRESET' }), 'ECONNRESET'],
		['a timeout', { code: 'ECONNABORTED' }, 'ECONNABORTED'],
		['a name that is not known', { code: 'ENOTFOUND' }, 'ENOTFOUND'],
		['a TLS failure', { code: 'CERT_HAS_EXPIRED' }, 'CERT_HAS_EXPIRED'],
		['an answer that is not HTTP', { code: 'HPE_INVALID_CONSTANT' }, 'HPE_INVALID_CONSTANT'],
	])('finds the code of %s, bare or as n8n wraps it', (_, cause, code) => {
		expect(errorCode(cause)).toBe(code);
		expect(errorCode(Object.assign(new Error('wrapped'), { cause }))).toBe(code);
		const wrapped = new NodeApiError(NODE, Object.assign(new Error('x'), cause) as never);
		expect(errorCode(wrapped)).toBe(code);
	});

	it.each([
		['text'],
		[new Error('https://h/?api_key=secret-key')],
		[{ code: 'https://h/?api_key=secret-key' }],
		[{ httpCode: '500' }],
	])('takes nothing else from an error (%j)', (error) => {
		expect(errorCode(error)).toBe('no answer');
	});
});

describe('connectionFailure', () => {
	it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])(
		'after %s says that nothing was sent, whatever the request does',
		(code) => {
			const failure = connectionFailure(code, 'write');
			expect(failure).toEqual(connectionFailure(code, 'read'));
			expect(failure.message).toContain('could not be reached');
			expect(failure.description).toContain("'API Host'");
			expect(failure.httpCode).toBe(code);
		},
	);

	it.each(['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT'])(
		'after %s says that there was no answer in time, and how to wait longer',
		(code) => {
			const failure = connectionFailure(code, 'read');
			expect(failure.message).toBe(`Smartlead did not answer in time (${code})`);
			expect(failure.description).toContain("'Timeout'");
			expect(connectionFailure(code, 'write').description).toMatch(/not known.*Look in Smartlead/);
		},
	);

	it('after a broken connection warns of what may have been carried out', () => {
		const failure = connectionFailure('ECONNRESET', 'write');
		expect(failure.message).toContain('ECONNRESET');
		expect(failure.description).toMatch(/not known.*Look in Smartlead/);
		expect(connectionFailure('ECONNRESET', 'read').description).not.toMatch(/not known/);
	});
});

describe('a request of which nobody knows whether it was carried out', () => {
	it.each([
		['sends-email', /^Email may have been sent\. It is not known/],
		['spends-credits', /^Credits may have been spent\. It is not known/],
		['purchases', /^The account may have been charged\. It is not known/],
		['destructive', /^It is not known/],
	] as const)('says plainly what is at stake (%s)', (effects, expected) => {
		expect(answerFailure(500, {}, effects).description).toMatch(expected);
		expect(connectionFailure('ECONNRESET', effects).description).toMatch(expected);
		expect(answerFailure(400, {}, effects).description).not.toMatch(/may have|not known/);
	});
});

describe('toApiError', () => {
	it.each(['400', '401', '404', '429', '500', '503', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT'])(
		'keeps our words and the code %s, where n8n has words of its own',
		(httpCode) => {
			const message = `It broke (${httpCode})`;
			const error = toApiError(NODE, { message, description: 'Mend it.', httpCode }, plain, 3);
			expect(error).toBeInstanceOf(NodeApiError);
			expect(error).toMatchObject({ message, description: 'Mend it.', httpCode });
			expect(error.context.itemIndex).toBe(3);
			expect(error.node).toBe(NODE);
		},
	);

	it('has no cause, which would hold the address with the key', () => {
		const error = toApiError(NODE, { message: 'm', description: 'd', httpCode: '500' }, plain);
		expect(inspect(error.cause ?? null)).not.toMatch(/request|response|config/);
	});

	it('holds the key in no form, even where every field of the answer echoes it', () => {
		const key = 'k/e+y=0123456789 abcdef';
		const base64 = Buffer.from(key).toString('base64');
		const forms = [key, encodeURIComponent(key), base64, encodeURIComponent(base64)];
		const echo = `key ${forms.join(' and ')} in https://h/x?limit=1&api_key=${forms[1]}&a=b`;
		const bodies: unknown[] = [
			echo,
			{ message: echo },
			{ error: echo },
			{ error: { code: echo, message: echo, details: echo, retry_after: echo } },
			{ ok: false, message: echo, errorCode: echo, emailAccountId: echo },
			{ statusCode: 401, success: false, message: 'Unauthorized', error: echo },
			{
				statusCode: echo,
				error: echo,
				message: echo,
				validation: { source: echo, keys: [echo, forms[2]] },
			},
		];
		for (const status of [200, 302, 400, 401, 404, 429, 500]) {
			for (const body of bodies) {
				const failure = answerFailure(status, body, 'write');
				const error = toApiError(NODE, failure, keyScrubber(key));
				const seen = [
					inspect(error, { depth: Infinity, showHidden: true }),
					JSON.stringify(error),
					String(error),
					error.stack,
				].join('\n');
				for (const form of [...forms, base64.replace(/=+$/, '')]) expect(seen).not.toContain(form);
				expect(seen).toContain('***');
			}
		}
	});
});
