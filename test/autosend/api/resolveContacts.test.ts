import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { resolveContacts } from '../../../autosend/nodes/AutoSend/api/resolveContacts';
import { contactId } from '../../../autosend/nodes/AutoSend/fields/contact';
import type { Field } from '../../../nodes/kernel/definition/field';

const CONTACTS = [
	{ id: 'other', email: 'li@example.org' },
	{ id: 'c1', email: 'ana@example.net' },
];

async function resolved(value: string, contacts: IDataObject[] = CONTACTS) {
	const field: Field = { ...contactId, routing: { send: { type: 'body', property: 'contact' } } };
	const values: IDataObject = { contactId: value };
	const options: IHttpRequestOptions = { url: '/', qs: {}, body: { contact: value } };
	const read = jest.fn(async () => ({ success: true, data: { contacts } }));
	await resolveContacts([field], values, options, read);
	return { values, body: options.body, read };
}

it('puts the ID in the place of an address in any case, in the values and in the request', async () => {
	const { values, body, read } = await resolved('Ana@Example.net');
	expect(values).toEqual({ contactId: 'c1' });
	expect(body).toEqual({ contact: 'c1' });
	expect(read.mock.calls).toEqual([
		['/contacts/search/emails', {}, { emails: ['Ana@Example.net'] }],
	]);
});

it('knows the address of the answer in whatever letters', async () => {
	const contacts = [{ id: 'c3', email: 'josé@xn--mnchen-3ya.example' }];
	const { values } = await resolved('jose\u0301@münchen.example', contacts);
	expect(values).toEqual({ contactId: 'c3' });
});

it('asks for nothing where an ID was given', async () => {
	const { values, read } = await resolved('c2');
	expect(values).toEqual({ contactId: 'c2' });
	expect(read).not.toHaveBeenCalled();
});

const email = 'ana@example.net';

it.each<[IDataObject[]]>([
	[[]],
	[[{ email }]],
	[[{ id: 'x', email: 'b@example.net' }]],
	...[null, '', '../x', 'a/b', 7, true, ['x'], { a: 1 }].map((id): [IDataObject[]] => [
		[{ id, email }],
	]),
])('says by the field that no contact has the address: %j', async (contacts) => {
	await expect(resolved('ana@example.net', contacts)).rejects.toMatchObject({
		message: `'Contact' is "ana@example.net", and no contact of the project has that address`,
		fix: 'Check the address, or create the contact first.',
	});
});
