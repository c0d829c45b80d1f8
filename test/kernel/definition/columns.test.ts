import { columnFinder } from '../../../nodes/kernel/definition/columns';

const find = columnFinder([
	{ id: 'email', columns: ['emailaddress', 'mail'] },
	{ id: 'first_name', columns: ['givenname'] },
	{ id: '__proto__' },
]);

/** What is found, as pairs: an object would lose a column named `__proto__`. */
const found = (...columns: string[]) => [...find(columns)];

it.each(['first_name', 'First Name', 'firstName', 'FIRST-NAME', 'Given name'])(
	'finds a field by the column "%s"',
	(column) => {
		expect(found(column, 'Score')).toEqual([[column, 'first_name']]);
	},
);

it.each([
	[['Mail', 'E-Mail', 'email', 'Email Address'], 'email'],
	[['Mail', 'Email Address', 'E-Mail'], 'E-Mail'],
	[['Mail', 'Email Address'], 'Email Address'],
	[['EMAIL', 'E-Mail'], 'EMAIL'],
])('takes of %j the one that is named best', (columns, best) => {
	expect(found(...columns)).toEqual([[best, 'email']]);
});

it('takes a field named __proto__ for an ordinary one', () => {
	expect(found('__proto__', 'constructor')).toEqual([['__proto__', '__proto__']]);
});

it('takes a name that one field has before a name that another one is called by', () => {
	const both = columnFinder([{ id: 'contact', columns: ['mail'] }, { id: 'mail' }]);
	expect([...both(['Mail'])]).toEqual([['Mail', 'mail']]);
});

it('takes signs alone for no name', () => {
	expect([...columnFinder([{ id: '#' }])(['#', '?'])]).toEqual([['#', '#']]);
});
