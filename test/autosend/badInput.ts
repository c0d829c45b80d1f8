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

const group = (operation: string, rest: INodeParameters) => ({
	resource: 'suppressionGroup',
	operation,
	...rest,
});

const webhook = (operation: string, rest: INodeParameters) => ({
	resource: 'webhook',
	operation,
	...rest,
});

const automation = (operation: string, rest: INodeParameters) => ({
	resource: 'automation',
	operation,
	...rest,
});

const event = (operation: string, rest: INodeParameters) => ({
	resource: 'event',
	operation,
	...rest,
});

const inbound = (operation: string, rest: INodeParameters) => ({
	resource: 'inboundEmail',
	operation,
	inboundEmailId: byId('1'),
	...rest,
});

const migration = (operation: string, rest: INodeParameters) => ({
	resource: 'migration',
	operation,
	...rest,
});

const NEW_CAMPAIGN: INodeParameters = {
	name: 'News',
	sender: byEmail('news@example.net'),
	subject: 'News',
	recipients: 'lists',
	content: 'inline',
	htmlTemplate: '<p>News</p>',
};

/** What users of the AutoSend node may enter wrongly. */
export const badInput: BadInput[] = [
	[
		'a user ID that lost digits on its way',
		contact('deleteByUserId', { userId: '={{ 12345678901234567890 }}' }),
		/^'User ID' cannot be "12345678901234567000"/,
	],
	[
		'a user ID that leads to another path',
		contact('deleteByUserId', { userId: '..' }),
		/^'User ID' cannot be "\.\."/,
	],
	[
		'a sender in the list that is no address',
		{
			resource: 'email',
			operation: 'send',
			sender: { __rl: true, mode: 'list', value: 'not an address' },
			to: 'li@example.com',
			subject: 'Hello',
			html: '<p>Hi</p>',
		},
		/^'Sender' cannot be "not an address"/,
	],
	[
		'a blank among the lists',
		campaign('create', { ...NEW_CAMPAIGN, toLists: '={{ [" "] }}' }),
		/^'To List Names or IDs' has a blank entry/,
	],
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
	[
		'a web address for a domain',
		{ resource: 'domain', operation: 'create', domain: 'https://example.com/' },
		/'Domain' cannot be "https:\/\/example.com\/"/,
	],
	[
		'a path for the domain of a project',
		{
			resource: 'project',
			operation: 'create',
			name: 'Shop',
			additionalFields: { domain: 'example.com/shop' },
		},
		/'Domain' cannot be "example.com\/shop"/,
	],
	[
		'a name of a project that is too long',
		{ resource: 'project', operation: 'create', name: 'x'.repeat(101) },
		/'Name' has 101 characters/,
	],
	[
		'a project that is deleted without its switch',
		{ resource: 'project', operation: 'delete', projectId: byId('66c0a5e0d1f2b3c000000002') },
		/'Confirm Deleting the Project' is off/,
	],
	[
		'a domain that is deleted without its switch',
		{ resource: 'domain', operation: 'delete', domainId: byId('66c0a5e0d1f2b3c700000002') },
		/'Confirm Deleting the Domain' is off/,
	],
	[
		'a malformed address of a sender',
		{ resource: 'sender', operation: 'create', email: 'news@' },
		/'Email' cannot be "news@"/,
	],
	[
		'a reply address of a sender with a name',
		{
			resource: 'sender',
			operation: 'create',
			email: 'news@example.net',
			additionalFields: { replyTo: 'Ana <ana@example.net>' },
		},
		/'Reply To' cannot be/,
	],
	[
		'a suppression group that is deleted without its switch',
		group('delete', { groupId: byId('K7M2Q') }),
		/'Confirm Deleting All Opt-Outs' is off/,
	],
	[
		'nothing to change of a suppression group',
		group('update', { groupId: byId('K7M2Q'), updateFields: {} }),
		/'Update Fields' is empty/,
	],
	[
		'entries until before they begin',
		group('getEntries', { filters: { startDate: '2026-05-02', endDate: '2026-05-01' } }),
		/'Suppressed Before' is before 'Suppressed After'/,
	],
	[
		'no group to suppress in',
		group('suppressEmails', { emails: 'a@example.com', groupId: byId(NOTHING) }),
		/'Suppression Group' is required/,
	],
	[
		'a malformed address among those to suppress',
		group('suppressEmails', { emails: 'a@example.com, b@', scope: 'global' }),
		/'Emails' cannot be "b@"/,
	],
	[
		'opt-outs that are removed without their switch',
		group('unsuppressEmails', { emails: 'a@example.com', scope: 'all' }),
		/'Confirm Removing Opt-Outs' is off/,
	],
	[
		'a URL of a webhook without its scheme',
		webhook('create', { url: 'example.com/hook', events: ['email.sent'] }),
		/'URL' is "example.com\/hook"/,
	],
	[
		'an event that there is not',
		webhook('create', { url: 'https://example.com', events: '={{ ["email.lost"] }}' }),
		/'Events' cannot be "email.lost"/,
	],
	[
		'a webhook for no events any more',
		webhook('update', { webhookId: byId('1'), updateFields: { events: [] } }),
		/'Events' is empty/,
	],
	[
		'a list for the data of a test event',
		webhook('resend', { webhookId: byId('1'), event: 'email.sent', data: '[1]' }),
		/'Data \(JSON\)' is not an object/,
	],
	[
		'an email of an automation without content',
		automation('create', { name: 'A', emails: { email: [{ wait: 1, subject: 'Hi' }] } }),
		/Email 1 has no content/,
	],
	[
		'a template and HTML for an email of an automation',
		automation('create', {
			name: 'A',
			emails: { email: [{ wait: 1, templateId: 'A-1', htmlTemplate: '<p>Hi</p>' }] },
		}),
		/Email 1 has both 'Template ID' and 'HTML'/,
	],
	[
		'steps without types',
		automation('create', { name: 'A', specifySteps: 'json', steps: '[{}]' }),
		/'Steps \(JSON\)' is no list of steps/,
	],
	[
		'entry criteria without a type',
		automation('update', {
			automationId: byId('6fd0aa22bb33cc44dd55ee0e'),
			updateFields: { entryCriteria: '{ "kind": "x" }' },
		}),
		/'Entry Criteria \(JSON\)' has no type/,
	],
	[
		'an event with a blank in its name',
		event('create', { newEventName: 'invoice paid' }),
		/'Name' cannot be "invoice paid"/,
	],
	[
		'two properties of an event with one name',
		event('create', {
			newEventName: 'paid',
			additionalFields: {
				properties: {
					property: [
						{ propertyName: 'a', type: 'number' },
						{ propertyName: 'a', type: 'string' },
					],
				},
			},
		}),
		/'Properties' has "a" twice/,
	],
	[
		'an event for a malformed address',
		event('send', { eventName: byId('paid'), contactId: byEmail('={{ "ana@" }}') }),
		/'Contact' cannot be "ana@"/,
	],
	[
		'a reply that says nothing',
		inbound('reply', { sender: byEmail('orders@example.net'), text: NOTHING }),
		/'Text' is required/,
	],
	[
		'a file for a reply that the item does not have',
		inbound('reply', {
			sender: byEmail('orders@example.net'),
			text: 'Hi',
			options: { attachments: 'data' },
		}),
		/'Attachment Field Names' has "data"/,
	],
	[
		'a path for an attachment',
		inbound('getAttachment', { attachmentId: '../1' }),
		/'Attachment ID' cannot be "..\/1"/,
	],
	[
		'an import of everything without its switch',
		migration('sendgridMigrate', { sendgridApiKey: 'SG.key-of-somebody' }),
		/'Confirm Import of Everything' is off/,
	],
	[
		'another key than the one of the field',
		migration('sendgridTemplate', {
			sendgridApiKey: 'SG.key-of-somebody',
			options: { otherFields: '{ "sendgridApiKey": "x" }' },
		}),
		/'Other Fields \(JSON\)' has "sendgridApiKey"/,
	],
	['a limit of nothing', campaign('getAll', { limit: 0 }), /'Limit' is 0/],
];
