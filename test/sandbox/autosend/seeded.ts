import type { SeededValues } from '../minimalRequest';

const from = { email: 'orders@example.net', name: 'Shop' };
const templateId = 'A-3f2a9c1d5e7b8046f1c2';

/** A draft, and a contact with one property. */
const [DRAFT, BEN] = ['66c0a5e0d1f2b3c40000000d', '66c0a5e0d1f2b3c200000002'];

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
		propertyName: 'plan',
		customFieldName: 'plan',
		senderId: '66c0a5e0d1f2b3c600000003',
		templateId,
	},
	inOperation: {
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
		'suppressionGroup.create': { description: 'Of a test' },
		'suppressionGroup.getForEmail': { email: 'ben.okafor@example.com' },
		'email.send': { templateId },
		'email.sendBulk': { templateId },
		'email.getStatus': { id: '66c0a5e0d1f2b3ca00000001' },
		'sender.create': { email: 'team@example.net', name: 'Team', replyTo: 'help@example.net' },
		'template.get': { templateId: 'A-3f2a9c1d5e7b8046f1c3' },
		'template.create': { description: 'Of a test', previewText: 'Hello' },
	},
};
