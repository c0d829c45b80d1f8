import { addressesIn, isAddress, isDomain } from '../../../nodes/kernel/checks/address';
import { FieldError } from '../../../nodes/kernel/definition/fieldError';

const ADDRESSES = [
	'li@example.net',
	'li+news@example.net',
	"o'brien@example.net",
	'li.wei_1%x=y@mail.example.co.uk',
	'.li..wei.@example.net',
	'ana@münchen.example',
	'ana@xn--mnchen-3ya.example',
	'josé@example.net',
	'用户@例子.example',
	'ana@192.0.2.1',
	'ana@[192.0.2.1]',
	'"ana.b"@example.net',
	'a/b@example.net',
	'#1!$&*{}~^?`|@example.net',
];

const NO_ADDRESSES = [
	'',
	'li',
	'@example.net',
	'li@',
	'a@b',
	'a@@example.net',
	'a@b@example.net',
	'li@.example.net',
	'li@example.net.',
	'li@example..net',
	'li wei@example.net',
	' li@example.net',
	'li@example.net\n',
	'li@example.net\u200b',
	'l\u00adi@example.net',
	'li@example.net,ana@example.net',
	'li@example.net;',
	'Li <li@example.net>',
	'<li@example.net>',
	'mailto:li@example.net',
	'li(work)@example.net',
	'"li@example.net"',
	'li@example.net/about',
];

describe('isAddress', () => {
	it.each(ADDRESSES)('takes %j', (text) => expect(isAddress(text)).toBe(true));
	it.each(NO_ADDRESSES)('does not take %j', (text) => expect(isAddress(text)).toBe(false));
});

describe('isDomain', () => {
	it.each(['example.com', 'mail.example.co.uk', 'münchen.example', '192.0.2.1', 'a.b'])(
		'takes %j',
		(text) => expect(isDomain(text)).toBe(true),
	);
	it.each([
		'',
		'example',
		'.example.com',
		'example.com.',
		'example..com',
		'https://example.com',
		'example.com/about',
		'li@example.com',
		'example.com, example.org',
	])('does not take %j', (text) => expect(isDomain(text)).toBe(false));
});

describe('addressesIn', () => {
	it.each<[string, string[]]>([
		['li@example.net', ['li@example.net']],
		[' li@example.net\n', ['li@example.net']],
		['li@example.net, ana@example.net;', ['li@example.net', 'ana@example.net']],
		['li@example.net\r\nana@example.net', ['li@example.net', 'ana@example.net']],
		['li@example.net ana@example.net', ['li@example.net', 'ana@example.net']],
	])('finds them in %j', (text, expected) => {
		expect(addressesIn(text, 'To')).toEqual(expected);
	});

	it.each<[unknown, string]>([
		['li@example.net, nobody', 'nobody'],
		['Li <li@example.net>', 'Li'],
		[' , ', ' , '],
		[undefined, 'undefined'],
		['x'.repeat(100), `${'x'.repeat(60)}…`],
	])('refuses %j for what is wrong with it', (text, wrong) => {
		const find = () => addressesIn(text, "'To'");
		expect(find).toThrow(FieldError);
		expect(find).toThrow(`'To' cannot be "${wrong}"`);
	});
});
