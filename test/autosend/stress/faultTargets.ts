import type { AutoSendSandbox } from '../../../sandbox';
import { addContacts } from '../../../sandbox';
import { byId } from '../../harness/cases';
import { AUTOSEND } from '../../harness/testedService';
import type { OperationUse } from '../../stress/faults/operationTarget';
import { operationTarget } from '../../stress/faults/operationTarget';
import type { Target } from '../../stress/faults/target';
import { fromShop } from '../resources/mail';
import { contactByAnyColumns } from '../resources/people';

const LIST = '66c0a5e0d1f2b3c300000001';
const CONTACT = '66c0a5e0d1f2b3c200000001';
const three = [{ n: 1 }, { n: 2 }, { n: 3 }];
const written = { ...fromShop, subject: 'Hello', html: '<p>Hello</p>' };

const list = {
	id: 'contactList.getContacts',
	parameters: { contactListId: byId(LIST), returnAll: true },
	given: ({ state }: AutoSendSandbox) => void addContacts(state, 450, [LIST]),
	rows: {
		id: 'id',
		of: ({ state }: AutoSendSandbox) =>
			state.contacts
				.all()
				.filter(({ listIds }) => listIds.includes(LIST))
				.map(({ id }) => id),
	},
};

const uses: Array<OperationUse<AutoSendSandbox>> = [
	{ name: 'Read', id: 'contact.get', parameters: { contactId: byId(CONTACT) }, items: three },
	{ name: 'List, page 1', ...list },
	{ name: 'List, page 5', ...list, skip: 4 },
	{
		name: 'Write',
		id: 'contactList.create',
		parameters: { name: '=List {{ $json.n }}' },
		items: three,
		effects: 3,
	},
	{
		name: 'Send',
		id: 'email.send',
		parameters: { ...written, to: '=li{{ $json.n }}@example.com' },
		items: three,
		effects: 3,
	},
	{
		name: 'Send in bulk',
		id: 'email.sendBulk',
		parameters: { ...written, to: '={{ $json.to }}' },
		items: Array.from({ length: 250 }, (_, index) => ({ to: `p${index}@example.com` })),
		effects: 3,
	},
	{
		name: 'Bulk',
		id: 'contact.bulkUpsert',
		parameters: contactByAnyColumns,
		items: Array.from({ length: 250 }, (_, index) => ({ email: `p${index}@example.com` })),
		effects: 3,
	},
];

/** The uses of AutoSend that every fault is tried on: one of each kind. */
export const targets: Array<Target<AutoSendSandbox>> = uses.map((use) =>
	operationTarget(AUTOSEND, use),
);
