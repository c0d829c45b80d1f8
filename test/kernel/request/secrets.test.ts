import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { filters, options } from '../../../nodes/kernel/definition/collections';
import {
	asksForSecrets,
	enteredRemover,
	keyRemover,
	keyScrubber,
	withoutEntered,
	secretDropper,
} from '../../../nodes/kernel/request/secrets';
import { includeKeys } from '../../../nodes/Smartlead/fields/includeKeys';
import { includePasswords } from '../../../nodes/Smartlead/fields/includePasswords';
import { smartlead } from '../../../nodes/Smartlead/service';
import { Smartlead } from '../../../nodes/Smartlead/Smartlead.node';

const KEY = 'f00d-key+/=&cafe';

/** The key with what is no letter or digit by the number of the sign. */
function escapedBy(escape: (code: number) => string): string {
	return KEY.replace(/[^a-z0-9]/gi, (sign) => escape(sign.charCodeAt(0)));
}

function everySign(escape: (code: number) => string): string {
	return [...KEY].map((sign) => escape(sign.charCodeAt(0))).join('');
}

describe('keyScrubber', () => {
	const scrub = keyScrubber(KEY, smartlead.secretPatterns);
	const base64 = Buffer.from(KEY).toString('base64');

	it.each([
		['as it is', KEY],
		['encoded for a URL', encodeURIComponent(KEY)],
		['in base64', base64],
		['in base64 without padding', base64.replace(/=+$/, '')],
		['in base64 encoded for a URL', encodeURIComponent(base64)],
		['as decimal references', escapedBy((code) => `&#${code};`)],
		['as hexadecimal references', escapedBy((code) => `&#x${code.toString(16)};`)],
		['as references of five digits', escapedBy((code) => `&#${String(code).padStart(5, '0')};`)],
		['as references without an end', everySign((code) => `&#${code}`)],
		['as references of four digits', escapedBy((code) => `&#x00${code.toString(16)};`)],
		['escaped for JavaScript', escapedBy((code) => `\\x${code.toString(16)}`)],
		['encoded twice for a URL', encodeURIComponent(encodeURIComponent(KEY))],
		['with every letter encoded', everySign((code) => `%${code.toString(16)}`)],
		['with every letter as a reference', everySign((code) => `&#${code};`)],
		['in hexadecimal', Buffer.from(KEY).toString('hex')],
	])('takes out the key %s, wherever it stands', (_, form) => {
		const scrubbed = scrub(`before ${form} between "${form}" after`);
		expect(scrubbed).not.toContain(form);
		expect(scrubbed).not.toContain(form.slice(0, 10));
		expect(scrubbed).toMatch(/^before \*\*\*.* between "\*\*\*.*" after$/);
	});

	it.each([
		['https://h/api/v1/x?api_key=other&limit=1', 'https://h/api/v1/x?api_key=***&limit=1'],
		['https://h/x?limit=1&API_KEY=other end', 'https://h/x?limit=1&API_KEY=*** end'],
		['x?api_key%3Dother', 'x?api_key%3D***'],
		['{"api_key":"other","a":1}', '{"api_key":"***","a":1}'],
		['{"api_key": "other"}', '{"api_key": "***"}'],
	])('takes out whatever stands for a key in %s', (text, expected) => {
		expect(scrub(text)).toBe(expected);
	});

	it.each(['user:', 'us:', 'u:', 'a longer one:'])(
		'takes out the key that base64 holds behind "%s"',
		(before) => {
			const beside = Buffer.from(`${before}${KEY}:and more`).toString('base64');
			const inside = Buffer.from(KEY.slice(1, -1)).toString();
			const scrubbed = scrub(`Basic ${beside}`);
			expect(scrubbed).toContain('***');
			const [start, end] = scrubbed.slice('Basic '.length).split('***');
			const left = [start, end.padStart(beside.length - start.length, 'A')];
			for (const part of left) {
				expect(Buffer.from(part, 'base64').toString('latin1')).not.toContain(inside.slice(0, 6));
			}
		},
	);

	it('leaves other texts as they are', () => {
		const text = 'Campaign not found - Invalid campaign_id. Check the API key.';
		expect(scrub(text)).toBe(text);
	});

	it('of an empty key leaves other texts as they are', () => {
		expect(keyScrubber('', smartlead.secretPatterns)('Campaign not found')).toBe(
			'Campaign not found',
		);
	});
});

describe('keyRemover', () => {
	const remove = keyRemover(KEY);

	it('takes the key out of an answer in every form, at any depth, also out of names and files', () => {
		const encoded = encodeURIComponent(KEY);
		const answer = { url: `?api_key=${encoded}`, rows: [{ [KEY]: [KEY] }], n: 1, none: null };
		expect(remove(answer)).toEqual({
			url: '?api_key=***',
			rows: [{ '***': ['***'] }],
			n: 1,
			none: null,
		});
		expect(remove(`id,${KEY}`)).toBe('id,***');
		expect(String(remove(Buffer.from(`id,${encoded}`)))).toBe('id,***');
	});

	it('leaves every other byte of a file as it is', () => {
		const file = Buffer.concat([
			Buffer.from([0xe9, 0xff]),
			Buffer.from(`;${KEY};`),
			Buffer.from([0xe9]),
		]);
		const cleaned = Buffer.concat([
			Buffer.from([0xe9, 0xff]),
			Buffer.from(';***;'),
			Buffer.from([0xe9]),
		]);
		expect(remove(file)).toEqual(cleaned);
		const encoded = Buffer.from(
			`é ${[...KEY].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join('')}`,
		);
		expect(String(remove(encoded))).toBe('é ***');
	});

	it('leaves everything else as it is', () => {
		const file = Buffer.from([0xff, 0xfe, 0]);
		expect(remove(file)).toBe(file);
		expect(remove({ text: 'api_key=of somebody else' })).toEqual({
			text: 'api_key=of somebody else',
		});
	});

	it.each(["it's (a) key!*", 'clé secrète 42', 'a"b\\c/d+e='])(
		'takes out the key %s in every form that the web gives it',
		(key) => {
			const strict = encodeURIComponent(key).replace(
				/[!'()*]/g,
				(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
			);
			const base64 = Buffer.from(key).toString('base64');
			const forms = [
				key,
				strict,
				encodeURIComponent(key),
				new URLSearchParams({ key }).toString().slice('key='.length),
				JSON.stringify(key).slice(1, -1),
				base64,
				encodeURIComponent(base64),
				Buffer.from(key).toString('base64url'),
			];
			for (const form of forms) {
				expect(keyRemover(key)({ echo: `<${form}>` })).toEqual({
					echo: expect.stringMatching(/^<\*\*\*(=|%3D)*>$/),
				});
				expect(keyScrubber(key, [])(`<${form}>`)).toMatch(/^<\*\*\*(=|%3D)*>$/);
			}
		},
	);

	it('takes out a short key where it is a word of its own', () => {
		const answer = { url: '?api_key=k4y9&a=1', text: 'k4y9', id: 'xk4y9z', id2: 'k4y9-1' };
		expect(keyRemover('k4y9')(answer)).toEqual({
			url: '?api_key=***&a=1',
			text: '***',
			id: 'xk4y9z',
			id2: 'k4y9-1',
		});
	});

	it('leaves answers alone when the key is so short that it would be found everywhere', () => {
		expect(keyRemover('1')({ id: '110' })).toEqual({ id: '110' });
	});
});

describe('secretDropper', () => {
	const withoutSecrets = secretDropper(smartlead.secretKeys);

	it('leaves what is called __proto__ as it is', () => {
		const text = '{"id":1,"__proto__":{"name":"x"}}';
		const copy = withoutSecrets(JSON.parse(text)) as object;
		expect(JSON.stringify(copy)).toBe(text);
		expect(copy).not.toHaveProperty('name');
	});

	it('drops passwords, tokens and keys of webhooks at any depth', () => {
		const answer = {
			ok: true,
			secret_key: 'x',
			data: [
				{
					id: 501,
					username: 'ana@example.org',
					password: 'c2VjcmV0',
					imap_password: 'x',
					smtp_password: 'x',
					token: { scope: 'mail', access_token: 'x', refresh_token: 'x', id_token: 'x' },
				},
				[{ password: 'x', list: ['kept', null, 0] }],
			],
		};
		expect(withoutSecrets(answer)).toEqual({
			ok: true,
			data: [
				{ id: 501, username: 'ana@example.org', token: { scope: 'mail' } },
				[{ list: ['kept', null, 0] }],
			],
		});
	});

	it.each(['api_key', 'apiKey', 'API-Key', 'auth-secret', 'otp', 'smtpPassword', 'app_password'])(
		'knows %s for a secret',
		(key) => expect(withoutSecrets({ [key]: 'x', id: 1 })).toEqual({ id: 1 }),
	);

	it.each(['api_key_id', 'key_name', 'is_password_set', 'token', 'secretary'])(
		'knows %s for none',
		(key) => expect(withoutSecrets({ [key]: 'x' })).toEqual({ [key]: 'x' }),
	);

	it('keeps those that an operation is there to give, at any depth, and no others', () => {
		const answer = { data: { id: 1, api_key: 'x', password: 'x' } };
		expect(withoutSecrets(answer, ['api_key'])).toEqual({ data: { id: 1, api_key: 'x' } });
		expect(withoutSecrets({ apiKey: 'x' }, ['api_key'])).toEqual({ apiKey: 'x' });
	});

	it('gives a copy and leaves the answer as it is', () => {
		const answer = { password: 'x', inner: { a: 1 } };
		expect(withoutSecrets(answer)).not.toBe(answer);
		expect(answer).toEqual({ password: 'x', inner: { a: 1 } });
	});

	it.each([['success'], [5], [null], [undefined], [true]])('leaves %j as it is', (answer) => {
		expect(withoutSecrets(answer)).toBe(answer);
	});
});

describe('withoutEntered', () => {
	const text = (name: string, password?: true): INodeProperties => ({
		displayName: name,
		name,
		type: 'string',
		default: '',
		typeOptions: { password },
	});
	const fields: INodeProperties[] = [
		text('user'),
		text('password', true),
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			default: {},
			options: [text('imapPassword', true)],
		},
		{
			displayName: 'Logins',
			name: 'logins',
			type: 'fixedCollection',
			default: {},
			options: [
				{ displayName: 'One', name: 'one', values: [text('token', true)] },
				{ displayName: 'Many', name: 'many', values: [text('user'), text('token', true)] },
			],
		},
	];
	const scrubbed = (values: IDataObject, message: string) =>
		withoutEntered(message, fields, values);

	it('hides what masked fields hold, however deep', () => {
		const values = {
			user: 'name',
			password: 'aaaa',
			options: { imapPassword: 'bbbb' },
			logins: {
				one: { token: 'cccc' },
				many: [{ user: 'name', token: 'dddd' }, { token: 'eeee' }],
			},
		};
		expect(scrubbed(values, 'name aaaa bbbb cccc dddd eeee aaaa.')).toBe(
			'name *** *** *** *** *** ***.',
		);
	});

	it('hides the longer of two that begin alike as a whole', () => {
		const values = { password: 'pass', options: { imapPassword: 'password-1' } };
		expect(scrubbed(values, 'Not password-1, pass')).toBe('Not ***, ***');
	});

	it('hides them in every form, such as a key hides', () => {
		const password = `p"a's (s)&w/o+r=d`;
		const base64 = Buffer.from(password).toString('base64');
		const echoes = [
			encodeURIComponent(password),
			new URLSearchParams({ password }).toString().slice('password='.length),
			JSON.stringify(password).slice(1, -1),
			base64,
			encodeURIComponent(base64),
			'p&quot;a&#39;s (s)&amp;w/o+r=d',
		];
		for (const echo of echoes) {
			expect(scrubbed({ password }, `<${echo}>`)).toMatch(/^<\*\*\*(=|%3D)*>$/);
		}
	});

	it('leaves the text whole without secrets, and for what is too short to be one', () => {
		expect(scrubbed({ user: 'abc', options: {}, logins: {} }, 'abc')).toBe('abc');
		expect(scrubbed({ password: 'a' }, 'a bad password')).toBe('a bad password');
	});

	it('takes them out of an answer as well, short ones where they are words of their own', () => {
		const values = {
			user: 'name',
			password: 'password',
			options: { imapPassword: 'password-1' },
			logins: { one: { token: 'pass' } },
		};
		const answer = {
			note: 'Not password-1, password, pass',
			login: [{ as: 'password-1' }],
			user: 'name',
			passing: 'passing',
		};
		expect(enteredRemover(fields, values)(answer)).toEqual({
			note: 'Not ***, ***, ***',
			login: [{ as: '***' }],
			user: 'name',
			passing: 'passing',
		});
		expect(enteredRemover(fields, { user: 'name' })(answer)).toBe(answer);
	});
});

describe('asksForSecrets', () => {
	const fields = [options([includePasswords]), filters([includeKeys])];

	it.each([
		[{ options: { includePasswords: true } }, true],
		[{ filters: { includeKeys: true } }, true],
		[{ filters: { includeKeys: false } }, false],
		[{ options: {} }, false],
		// Only a collection holds the switch; a field of that name would be another thing.
		[{ includePasswords: true }, false],
		[{}, false],
	])('%j: %j', (values, expected) => {
		expect(asksForSecrets(fields, values)).toBe(expected);
	});
});

it('n8n is told to redact each secret that an item may hold', () => {
	const { sensitiveOutputFields } = new Smartlead().description;
	expect(sensitiveOutputFields).toEqual(
		expect.arrayContaining([
			'password',
			'imap_password',
			'api_key',
			'otp',
			'email_accounts[*].password',
		]),
	);
});
