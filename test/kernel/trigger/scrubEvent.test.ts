import { scrubbedEvent } from '../../../nodes/kernel/trigger/scrubEvent';

const TOKEN = `c0ffee12${'9a'.repeat(20)}`;
const OWN = 'whsec-Ab3/9+z-0123';

it.each(['secret_key', 'secretKey', 'SECRET_KEY', 'secret-key', 'Secret_Key', 'secretkey'])(
	'leaves out the field %s, at any depth',
	(name) => {
		const event = { kept: 1, [name]: 'x', inner: [{ [name]: { a: 1 }, kept: 2 }] };
		expect(scrubbedEvent(event, ['secret_key'])).toEqual({ kept: 1, inner: [{ kept: 2 }] });
	},
);

const url = `https://n8n.example.com/webhook/x?token=${TOKEN}`;

it.each([
	['a URL', url, 'https://n8n.example.com/webhook/x'],
	['a URL in a URL', encodeURIComponent(url), expect.stringContaining('token%3D***')],
	['capitals', TOKEN.toUpperCase(), '***'],
	['JSON', JSON.stringify({ a: OWN }), '{"a":"***"}'],
	['JSON in JSON', JSON.stringify(JSON.stringify({ a: OWN })), expect.stringContaining('***')],
	['base64', Buffer.from(TOKEN).toString('base64'), expect.stringContaining('***')],
	['a URL in base64', Buffer.from(url).toString('base64'), expect.stringContaining('***')],
	['hexadecimal', Buffer.from(TOKEN).toString('hex'), '***'],
])('takes the secrets out of texts with them as %s', (_, text, expected) => {
	const event = { secret_key: OWN, texts: [text], [text]: 'a key' };
	const scrubbed = scrubbedEvent(event, ['secret_key'], TOKEN);
	expect(scrubbed.texts).toEqual([expected]);
	expect(Object.keys(scrubbed)[1]).toEqual(expected);
});

it('leaves texts alone that have only what many have', () => {
	const event = { secret_key: 'text', note: 'a text', token: 'of a lead' };
	expect(scrubbedEvent(event, ['secret_key'])).toEqual({ note: 'a text', token: 'of a lead' });
});

it('takes time in proportion to the size of an event', () => {
	const list = Array.from({ length: 300_000 }, (_, index) => ({ index, secret_key: OWN }));
	const event = { secret_key: OWN, big: 'x'.repeat(5_000_000), list };
	const { list: rows } = scrubbedEvent(event, ['secret_key'], TOKEN);
	expect(rows).toHaveLength(list.length);
});
