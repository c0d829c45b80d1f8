import type { Effects } from '../../../nodes/kernel/definition/effects';
import { outcomeOf } from '../../../nodes/kernel/request/outcome';
import { smartlead } from '../../../nodes/Smartlead/service';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const PAGE = '<!DOCTYPE html><html><body>Please sign in</body></html>';
const WRITES: Effects[] = ['write', 'destructive', 'sends-email', 'spends-credits', 'purchases'];

function kindOf(status: number, body: unknown, effects: Effects, headers: object = JSON_TYPE) {
	const answer = { status, headers: headers as Record<string, string>, body };
	return outcomeOf(answer, effects, {}, smartlead).kind;
}

it.each([
	[200, { id: 1 }, 'answer', 'answer'],
	[201, { id: 1 }, 'answer', 'answer'],
	[202, { ok: true }, 'answer', 'answer'],
	[204, '', 'answer', 'answer'],
	[200, { ok: false, message: 'No' }, 'refused', 'refused'],
	[200, '{"id":1,"na', 'doubtful', 'doubtful'],
	[200, '"abc', 'doubtful', 'doubtful'],
	[300, '', 'refused', 'doubtful'],
	[301, '', 'refused', 'refused'],
	[302, '', 'refused', 'doubtful'],
	[303, '', 'refused', 'doubtful'],
	[304, '', 'refused', 'doubtful'],
	[307, '', 'refused', 'refused'],
	[308, '', 'refused', 'refused'],
	[400, { message: 'x' }, 'refused', 'refused'],
	[401, { message: 'x' }, 'refused', 'refused'],
	[402, { message: 'x' }, 'refused', 'refused'],
	[403, PAGE, 'refused', 'refused'],
	[404, PAGE, 'refused', 'refused'],
	[405, '', 'refused', 'refused'],
	[408, '', 'doubtful', 'doubtful'],
	[409, { message: 'x' }, 'refused', 'refused'],
	[413, PAGE, 'refused', 'refused'],
	[422, { message: 'x' }, 'refused', 'refused'],
	[425, '', 'doubtful', 'doubtful'],
	[429, '', 'limited', 'limited'],
	[444, '', 'doubtful', 'doubtful'],
	[460, '', 'doubtful', 'doubtful'],
	[499, '', 'doubtful', 'doubtful'],
	[500, { message: 'x' }, 'doubtful', 'doubtful'],
	[500, { message: 'Invalid campaign Id!' }, 'refused', 'refused'],
	[501, '', 'doubtful', 'doubtful'],
	[502, { message: 'This is the last sequence' }, 'doubtful', 'doubtful'],
	[502, PAGE, 'doubtful', 'doubtful'],
	[503, PAGE, 'doubtful', 'doubtful'],
	[504, '', 'doubtful', 'doubtful'],
	[520, '', 'doubtful', 'doubtful'],
	[524, PAGE, 'doubtful', 'doubtful'],
])('a %d with %j is %s for a read and %s for anything else', (status, body, read, other) => {
	expect(kindOf(status, body, 'read')).toBe(read);
	for (const effects of WRITES) expect(kindOf(status, body, effects)).toBe(other);
});

it.each([
	['as such', PAGE, HTML_TYPE],
	['behind blanks', `\n\t ${PAGE}`, HTML_TYPE],
	['behind many blanks', `${'\n'.repeat(1_500)}${PAGE}`, HTML_TYPE],
	['behind an invisible sign', `\u200b${PAGE}`, HTML_TYPE],
	['in a file, behind many blanks', Buffer.from(`${'\n'.repeat(1_500)}${PAGE}`), {}],
	['without a doctype', '<div>Please sign in</div>', HTML_TYPE],
	['that is called text', PAGE, { 'content-type': 'text/plain' }],
	['that has no type', PAGE.toLowerCase(), {}],
	['that is XHTML', `<?xml version="1.0"?>${PAGE}`, { 'content-type': 'application/xhtml+xml' }],
	['that is only a script', '<script>location.href = "/login"</script>', {}],
	['behind a comment', `<!-- signed out -->${PAGE}`, {}],
	['where a file was asked for', Buffer.from(PAGE), { 'content-type': 'text/csv' }],
])(
	'a 200 with a web page %s was perhaps sent in the place of what was done',
	(_, body, headers) => {
		expect(kindOf(200, body, 'read', headers)).toBe('refused');
		for (const effects of WRITES) expect(kindOf(200, body, effects, headers)).toBe('doubtful');
	},
);

it('bare words that are called JSON answer a write, and no read', () => {
	expect(kindOf(200, 'success', 'write')).toBe('answer');
	expect(kindOf(200, 'success', 'read')).toBe('doubtful');
});

it.each([10_000, 100_000])(
	'an answer nested %d levels deep may be that of what was done',
	(depth) => {
		let body: unknown = 'deep';
		for (let level = 0; level < depth; level++) body = level % 2 ? [body] : { body };
		expect(kindOf(200, body, 'read')).toBe('doubtful');
		expect(kindOf(200, body, 'sends-email')).toBe('doubtful');
	},
);

it('a refusal nested ten thousand levels deep is a refusal', () => {
	let data: unknown = 'deep';
	for (let level = 0; level < 10_000; level++) data = { success: false, data };
	expect(kindOf(400, data, 'read')).toBe('refused');
	expect(kindOf(500, data, 'write')).toBe('doubtful');
});

it.each([{ message: 'No leads' }, [], 'No leads'])(
	'%j is no file, and what it says is why there is none',
	(body) => {
		const answer = { status: 200, headers: {}, body };
		expect(outcomeOf(answer, 'read', { isFile: true }, smartlead).kind).toBe('refused');
	},
);

it('an answer without a record is none where that is known to mean that there is no such', () => {
	const answer = { status: 200, headers: JSON_TYPE, body: {} };
	expect(outcomeOf(answer, 'read', { notFound: 'campaign' }, smartlead)).toMatchObject({
		kind: 'refused',
		failure: { message: 'The campaign was not found', httpCode: '404' },
	});
	expect(outcomeOf(answer, 'read', {}, smartlead).kind).toBe('answer');
});

it('says what is at stake wherever it is doubtful', () => {
	for (const [status, body] of [
		[200, PAGE],
		[302, ''],
		[408, ''],
		[499, ''],
		[502, ''],
	] as const) {
		const answer = { status, headers: HTML_TYPE, body };
		const outcome = outcomeOf(answer, 'sends-email', {}, smartlead);
		expect(outcome).toMatchObject({
			failure: { description: expect.stringContaining('Email may have been sent.') },
		});
	}
});
