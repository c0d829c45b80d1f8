import { entriesOf, partsOf, wordsOf } from '../../../nodes/kernel/definition/entries';

describe('entriesOf', () => {
	it.each<[unknown, unknown[]]>([
		['Porto', ['Porto']],
		['Porto, Lisbon ,Faro', ['Porto', 'Lisbon', 'Faro']],
		['Porto\r\nLisbon\n', ['Porto', 'Lisbon']],
		['two words; one entry', ['two words; one entry']],
		[
			['Acme, Inc.', ' Other '],
			['Acme, Inc.', 'Other'],
		],
		[
			[1, '', ' ', null, undefined, 0, false],
			[1, 0, false],
		],
		[7, [7]],
		['', []],
		[' , ', []],
		[undefined, []],
		[null, []],
	])('of %j are %j', (raw, expected) => expect(entriesOf(raw)).toEqual(expected));
});

it('partsOf keeps what is blank', () => {
	expect(partsOf('1,, 2\n')).toEqual(['1', '', '2', '']);
});

it.each<[string, string[]]>([
	['a.example, b.example;c.example', ['a.example', 'b.example', 'c.example']],
	[' a.example\t\nb.example ', ['a.example', 'b.example']],
	[' ,; ', []],
	['', []],
])('wordsOf %j are %j', (text, expected) => expect(wordsOf(text)).toEqual(expected));
