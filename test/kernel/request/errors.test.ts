/* eslint-disable @n8n/community-nodes/no-restricted-imports -- looks at an error as a log does */
import { inspect } from 'node:util';

import type { INode } from 'n8n-workflow';
import { NodeApiError } from 'n8n-workflow';

import {
	answerFailure,
	connectionFailure,
	errorCode,
	toApiError,
} from '../../../nodes/kernel/request/errors';
import { keyScrubber } from '../../../nodes/kernel/request/secrets';
import { smartlead } from '../../../nodes/Smartlead/service';

const NODE: INode = {
	id: '1',
	name: 'Smartlead',
	type: 'n8n-nodes-smartlead.smartlead',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

const plain = (text: string) => text;

describe('answerFailure', () => {
	it('has the API’s own text and the status', () => {
		expect(answerFailure(smartlead, 400, { error: 'Invalid status' }, 'read')).toMatchObject({
			message: 'Invalid status',
			httpCode: '400',
		});
	});

	it('names the status where the API says nothing', () => {
		expect(answerFailure(smartlead, 502, '<html></html>', 'read').message).toContain('502');
	});

	it.each([[{ error: '' }], [{ error: ' ', message: '' }]])(
		'names the status where the text of %j is blank',
		(body) => {
			expect(answerFailure(smartlead, 400, body, 'write').message).toContain('400');
		},
	);

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
		expect(answerFailure(smartlead, status, {}, 'read').description).toMatch(expected);
	});

	it.each([[{ ok: false }], [{ success: false }]])('has words for a bare %j', (body) => {
		expect(answerFailure(smartlead, 200, body, 'write').message).toBe(
			'Smartlead did not do this and gave no reason',
		);
	});

	it('names the keys that schema validation refused', () => {
		const body = { message: 'x', validation: { source: 'body', keys: ['timezone', 'days'] } };
		expect(answerFailure(smartlead, 400, body, 'write').description).toBe(
			"Check the value sent as 'timezone', 'days'.",
		);
	});

	it('warns after a 5xx of a request that may have been carried out', () => {
		expect(answerFailure(smartlead, 500, {}, 'write', true).description).toMatch(
			/not known.*Look in Smartlead/,
		);
		expect(answerFailure(smartlead, 500, {}, 'read', true).description).not.toMatch(/not known/);
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
	it.each([
		...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL', 'EPROTO'],
		...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'],
		...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'SELF_SIGNED_CERT_IN_CHAIN'],
	])('after %s says that nothing was sent, whatever the request does', (code) => {
		const failure = connectionFailure(smartlead, code, 'write');
		expect(failure).toEqual(connectionFailure(smartlead, code, 'read'));
		expect(failure.message).toContain('could not be reached');
		expect(failure.description).toContain("'API Host'");
		expect(failure.httpCode).toBe(code);
	});

	it.each(['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT'])(
		'after %s says that there was no answer in time, and how to wait longer',
		(code) => {
			const failure = connectionFailure(smartlead, code, 'read');
			expect(failure.message).toBe(`Smartlead did not answer in time (${code})`);
			expect(failure.description).toContain("'Timeout'");
			expect(connectionFailure(smartlead, code, 'write').description).toMatch(
				/not known.*Look in Smartlead/,
			);
		},
	);

	it('after a broken connection warns of what may have been carried out', () => {
		const failure = connectionFailure(smartlead, 'ECONNRESET', 'write');
		expect(failure.message).toContain('ECONNRESET');
		expect(failure.description).toMatch(/not known.*Look in Smartlead/);
		expect(connectionFailure(smartlead, 'ECONNRESET', 'read').description).not.toMatch(/not known/);
	});
});

describe('a request of which nobody knows whether it was carried out', () => {
	it.each([
		['sends-email', /^Email may have been sent\. It is not known/],
		['spends-credits', /^Credits may have been spent\. It is not known/],
		['purchases', /^The account may have been charged\. It is not known/],
		['destructive', /^It is not known/],
	] as const)('says plainly what is at stake (%s)', (effects, expected) => {
		expect(answerFailure(smartlead, 500, {}, effects, true).description).toMatch(expected);
		expect(connectionFailure(smartlead, 'ECONNRESET', effects).description).toMatch(expected);
		expect(answerFailure(smartlead, 400, {}, effects).description).not.toMatch(
			/may have|not known/,
		);
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
				const failure = answerFailure(smartlead, status, body, 'write');
				const error = toApiError(NODE, failure, keyScrubber(key, smartlead.secretPatterns));
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
