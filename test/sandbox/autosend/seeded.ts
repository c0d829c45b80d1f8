import type { SeededValues } from '../minimalRequest';

const from = { email: 'orders@example.net', name: 'Shop' };
const templateId = 'A-3f2a9c1d5e7b8046f1c2';

/** A draft, and a contact with one property. */
const [DRAFT, BEN] = ['66c0a5e0d1f2b3c40000000d', '66c0a5e0d1f2b3c200000002'];

/** An automation that runs, and one that does not. */
const [ACTIVE, PAUSED] = ['66c0a5e0d1f2b3cd00000001', '66c0a5e0d1f2b3cd00000002'];

/** One with a file. */
const INBOUND = '66c0a5e0d1f2b3cb00000001';

const HOOK = '66c0a5e0d1f2b3c900000001';

const properties = [
	{ propertyName: 'amount', type: 'number', description: 'Total', suggestedValues: ['1'] },
];

const wholeAutomation = {
	description: 'Of a test',
	settings: { maxExecutionDays: 30, allowReentry: true, timezone: 'Europe/Berlin', priority: 2 },
	steps: [
		{ stepId: 'a', type: 'wait', delay: { value: 0, unit: 'mins' }, nextStepId: 'b' },
		{ stepId: 'b', type: 'email', email: { templateId } },
	],
	tags: ['test'],
};

const wholeContact = {
	firstName: 'Li',
	lastName: 'Sato',
	userId: 'u-900',
	listIds: ['66c0a5e0d1f2b3c300000001'],
	customFields: { plan: 'pro' },
};

/** Records of the seed that the operations can work with. */
export const seeded: SeededValues = {
	everywhere: {
		campaignId: '66c0a5e0d1f2b3c40000000b',
		contactListId: '66c0a5e0d1f2b3c300000001',
		domain: 'shop.example.com',
		domainId: '66c0a5e0d1f2b3c700000001',
		from,
		email: 'li@example.com',
		emails: ['ben.okafor@example.com'],
		groupId: 'K7M2Q',
		eventName: 'invoice_paid',
		projectId: '66c0a5e0d1f2b3c000000001',
		propertyName: 'plan',
		customFieldName: 'plan',
		senderId: '66c0a5e0d1f2b3c600000003',
		templateId,
	},
	inOperation: {
		'automation.create': wholeAutomation,
		'automation.get': { id: '66c0a5e0d1f2b3cd00000003' },
		'automation.getMany': { status: 'active' },
		'automation.update': { id: PAUSED },
		'automation.delete': { id: ACTIVE },
		'automation.pause': { id: ACTIVE },
		'automation.resume': { id: PAUSED },
		'campaign.create': {
			templateId,
			previewText: 'Three updates',
			from,
			replyTo: 'help@example.net',
			toLists: ['66c0a5e0d1f2b3c300000001'],
		},
		'campaign.update': { campaignId: DRAFT },
		'campaign.delete': { campaignId: DRAFT },
		'campaign.pause': { campaignId: '66c0a5e0d1f2b3c40000000a' },
		'contact.create': wholeContact,
		'contact.upsert': wholeContact,
		'contact.get': { id: BEN },
		'contact.delete': { id: BEN },
		'contact.deleteByUserId': { userId: 'u-102' },
		'contact.duplicate': { sourceEmail: 'ben.okafor@example.com', newEmail: 'li@example.com' },
		'contact.getUnsubscribeGroups': { id: BEN },
		'contactList.create': { name: 'Of a test', description: 'For a while' },
		'contactList.addContacts': { emails: ['ben.okafor@example.com'] },
		'contactList.removeContacts': { emails: ['ben.okafor@example.com'] },
		'contactProperty.create': { name: 'city_name', type: 'string' },
		'customField.create': { fieldName: 'city_name', fieldType: 'string' },
		'event.create': { eventName: 'order_left', description: 'Of a test', properties },
		'event.update': { properties },
		'event.delete': { eventName: 'cart_left' },
		'event.send': {
			contactId: BEN,
			eventProperties: { amount: 19.9, currency_code: 'EUR' },
		},
		'inboundEmail.get': { id: INBOUND },
		'inboundEmail.getRaw': { id: INBOUND },
		'inboundEmail.getAttachment': { id: INBOUND, idx: '0' },
		'inboundEmail.reply': { id: INBOUND, text: 'It is.' },
		'project.create': { name: 'Of a test' },
		'suppressionGroup.create': { description: 'Of a test' },
		'suppressionGroup.getForEmail': { email: 'ben.okafor@example.com' },
		'email.send': { templateId },
		'email.sendBulk': { templateId },
		'email.getStatus': { id: '66c0a5e0d1f2b3ca00000001' },
		'sender.create': { email: 'team@example.net', name: 'Team', replyTo: 'help@example.net' },
		'template.get': { templateId: 'A-3f2a9c1d5e7b8046f1c3' },
		'webhook.get': { id: HOOK },
		'webhook.update': { id: HOOK },
		'webhook.delete': { id: HOOK },
		'webhook.revealSecret': { id: HOOK },
		'webhook.resend': { id: HOOK, event: 'email.bounced' },
		'webhook.getLogs': { id: HOOK },
		'template.create': { description: 'Of a test', previewText: 'Hello' },
	},
};
