import { dialect } from '../../../nodes/Smartlead/api/dialect';

const { errorText, isFailure, isKnownRefusal, isMissing, isUnchanged, retryAfter } = dialect;

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
		['a blank error', { error: '', message: 'Real reason' }, 'Real reason'],
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

describe('isFailure', () => {
	it.each([
		[{ ok: false }],
		[{ success: false, message: 'x' }],
		[{ ok: true, success: false }],
		[{ success: 'false' }],
		[{ error: 'Campaign not found' }],
		[{ statusCode: 400, error: 'Bad Request', message: '"id" must be a number' }],
		[{ ok: true, data: { success: false, message: 'x' } }],
	])('holds for %j', (body) => {
		expect(isFailure(body)).toBe(true);
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
		[{ error: '' }],
		[{ id: 1, error: 'x' }],
		[{ statusCode: 200, error: 'x' }],
	])('does not hold for %j', (body) => {
		expect(isFailure(body)).toBe(false);
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

describe('isUnchanged', () => {
	it('holds for a bare ok: false', () => {
		expect(isUnchanged({ ok: false })).toBe(true);
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
		expect(isUnchanged(body)).toBe(false);
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

describe('retryAfter', () => {
	it('reads retry_after of the documented body', () => {
		expect(retryAfter({ error: { code: 'X', message: 'Slow down', retry_after: 4 } })).toBe(4);
	});

	it.each([[''], [null], ['Too many requests'], [{}], [{ error: 'Too many requests' }], [[]]])(
		'knows nothing from the body %j',
		(body) => {
			expect(retryAfter(body)).toBeUndefined();
		},
	);
});
