import { parse } from 'csv-parse/sync';

import { csvRows } from '../../../nodes/Smartlead/leads/csv';
import { checkExport, exportedLeads } from '../../../nodes/Smartlead/leads/exportedLead';

const texts: Array<[string, string]> = [
	['plain cells', 'a,b\n1,2\n'],
	['no line break at the end', 'a,b\n1,2'],
	['Windows line breaks', 'a,b\r\n1,2\r\n'],
	['quoted commas and quotes', 'a,b\n"1,5","say ""hi"""\n'],
	['line breaks within quotes', 'a,b\n"1\n2","3\r\n4"\n'],
	['empty cells', 'a,b,c\n,,\n1,,3\n'],
	['an empty quoted cell', 'a,b\n"",2\n'],
	['a last empty cell', 'a,b\n1,'],
	['blank lines', 'a,b\n\n1,2\n\n'],
	['a byte order mark', '\uFEFFa,b\n1,2\n'],
	['nothing', ''],
	['emoji and accents', 'a,b\n🎈,é\n'],
];

it.each(texts)('reads %s as the csv-parse library does', (_, text) => {
	const expected = parse(text, {
		bom: true,
		skip_empty_lines: true,
		relax_column_count: true,
	}) as string[][];
	expect([...csvRows(text)]).toEqual(expected);
});

it('fails for a file that ends within a quoted cell', () => {
	expect(() => [...csvRows('a,b\n1,"2\n3')]).toThrow('cut off');
});

it('fails for a file that ends within a row', () => {
	expect(() => exportedLeads('id,email,name\n1,a@example.com,Ana\n2,b@exam', Infinity)).toThrow(
		'cut off',
	);
});

it('keeps all cells of repeated columns, and those behind the last one', () => {
	expect(exportedLeads('email,note,note\na@example.com,one,two,three\n', 1)).toEqual([
		{ email: 'a@example.com', note: 'one', note_2: 'two', column_4: 'three' },
	]);
});

it('keeps a column that is called as one behind the last would be', () => {
	expect(exportedLeads('email,column_3\na,keep,extra\nb,keep\n', 2)).toEqual([
		{ email: 'a', column_3: 'keep', column_3_2: 'extra' },
		{ email: 'b', column_3: 'keep' },
	]);
});

it('passes on numbers, switches and custom fields of other forms as they are', () => {
	const deep = '['.repeat(3_000) + ']'.repeat(3_000);
	expect(exportedLeads(`id,is_interested,custom_fields\n0x10,t,${deep}\n`, 1)).toEqual([
		{ id: '0x10', is_interested: 't', custom_fields: deep },
	]);
});

it('takes a file with long headings for an export', () => {
	const file = Buffer.from(`"id","${'c'.repeat(11_000)}","email"\n1,2,a@example.com\n`);
	expect(() => checkExport(file)).not.toThrow();
});

it('takes a column named __proto__ for an ordinary one', () => {
	const [lead] = exportedLeads('email,__proto__\na@example.com,x\n', 1);
	expect(JSON.stringify(lead)).toBe('{"email":"a@example.com","__proto__":"x"}');
});

it('keeps the text of an ID that is too long for a number', () => {
	expect(exportedLeads('id\n9007199254740993\n', 1)).toEqual([{ id: '9007199254740993' }]);
});

it('gives leads with typed columns', () => {
	const csv = [
		'id,campaign_lead_map_id,email,is_unsubscribed,custom_fields,open_count,phone_number',
		'55120,2440011,li@example.net,false,"{""job_title"":""CTO""}",3,0049',
		'55121,2440012,rui@example.org,true,,,',
	].join('\n');
	expect(exportedLeads(csv, Infinity)).toEqual([
		{
			id: 55120,
			campaign_lead_map_id: 2440011,
			email: 'li@example.net',
			is_unsubscribed: false,
			custom_fields: { job_title: 'CTO' },
			open_count: 3,
			// A phone number is a text: as a number it would lose its zeros.
			phone_number: '0049',
		},
		{
			id: 55121,
			campaign_lead_map_id: 2440012,
			email: 'rui@example.org',
			is_unsubscribed: true,
			custom_fields: null,
			open_count: null,
			phone_number: null,
		},
	]);
});

it('gives no more leads than wanted', () => {
	expect(exportedLeads('id\n1\n2\n3\n', 2)).toEqual([{ id: 1 }, { id: 2 }]);
});

it('passes on custom fields that do not parse as they are', () => {
	expect(exportedLeads('custom_fields\n"{broken"\n', 1)).toEqual([{ custom_fields: '{broken' }]);
});
