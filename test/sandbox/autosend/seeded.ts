import type { SeededValues } from '../minimalRequest';

const from = { email: 'orders@example.net', name: 'Shop' };
const templateId = 'A-3f2a9c1d5e7b8046f1c2';

/** Records of the seed that the operations can work with. */
export const seeded: SeededValues = {
	everywhere: {
		campaignId: '66c0a5e0d1f2b3c40000000b',
		domain: 'shop.example.com',
		domainId: '66c0a5e0d1f2b3c700000001',
		from,
		senderId: '66c0a5e0d1f2b3c600000003',
		templateId,
	},
	inOperation: {
		'email.send': { templateId },
		'email.sendBulk': { templateId },
		'email.getStatus': { id: '66c0a5e0d1f2b3ca00000001' },
		'sender.create': { email: 'team@example.net', name: 'Team', replyTo: 'help@example.net' },
		'template.get': { templateId: 'A-3f2a9c1d5e7b8046f1c3' },
		'template.create': { description: 'Of a test', previewText: 'Hello' },
	},
};
