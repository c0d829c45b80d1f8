import type { INodeParameters } from 'n8n-workflow';

import type { BadInput } from '../harness/badInput';
import { NOTHING } from '../harness/badInput';
import { byId } from '../harness/cases';
import { byEmail } from './resources/mail';
import { contactBy } from './resources/people';

const campaign = (operation: string, rest: INodeParameters) => ({
	resource: 'campaign',
	operation,
	...rest,
});

const contact = (operation: string, rest: INodeParameters) => ({
	resource: 'contact',
	operation,
	...rest,
});

/** What users of the AutoSend node may enter wrongly. */
export const badInput: BadInput[] = [
	['no campaign', campaign('resume', { campaignId: byId(NOTHING) }), /'Campaign' is required/],
	[
		'a path for an ID',
		campaign('resume', { campaignId: byId('={{ "../1" }}') }),
		/'Campaign' cannot be "..\/1"/,
	],
	[
		'two words for an ID',
		campaign('resume', { campaignId: byId('={{ "Spring sale" }}') }),
		/'Campaign' cannot be "Spring sale"/,
	],
	[
		'a state that does not exist',
		campaign('getAll', { filters: { status: '={{ "ACTIVE" }}' } }),
		/'Status' cannot be "ACTIVE"/,
	],
	['no contact by email', contact('get', { contactId: byEmail(NOTHING) }), /'Contact' is required/],
	[
		'a malformed address of a contact',
		contact('delete', { contactId: byEmail('={{ "ana@@example.org" }}') }),
		/'Contact' cannot be "ana@@example.org"/,
	],
	[
		'an address for the ID of a contact',
		contact('get', { contactId: byId('={{ "ana@example.org" }}') }),
		/'Contact' cannot be "ana@example.org"/,
	],
	[
		'a contact without an address',
		contact('upsert', contactBy({ firstName: 'Ana' })),
		/'Email' of 'Contact' is required/,
	],
	[
		'a text for a number of a contact',
		contact('create', contactBy({ email: 'a@example.com', seats: '={{ "many" }}' })),
		/'seats' of 'Contact' cannot be "many"/,
	],
	[
		'a malformed address among those to look up',
		contact('searchByEmails', { emails: 'a@example.com, b@' }),
		/'Emails' cannot be "b@"/,
	],
	[
		'a reserved name of a property',
		{ resource: 'contactProperty', operation: 'create', name: 'city', type: 'string' },
		/'Name' is "city", a name AutoSend keeps for itself/,
	],
	['a limit of nothing', campaign('getAll', { limit: 0 }), /'Limit' is 0/],
];
