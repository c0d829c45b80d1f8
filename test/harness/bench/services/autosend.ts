import { randomUUID } from 'node:crypto';

import { signatureOf } from '../../../../sandbox/autosend/webhooks/signature';
import type { MeasuredService } from '../service';

const EVENT = 'email.bounced';

// Half a minute at two requests a second, and 1,000 in requests of 100 each.
const SIZES = { count: 1_000, single: 50, chunk: 100, byHand: 100 };

const SENDER = 'orders@example.net';
const MESSAGE = { subject: 'News', html: '<p>Our news of this month.</p>' };

/** AutoSend, for the benchmarks. */
export const autosend: MeasuredService = {
	name: 'AutoSend',
	folder: 'autosend',
	package: 'n8n-nodes-autosend',
	node: 'autoSend',
	nodeFolder: 'nodes/AutoSend',
	credential: {
		type: 'autoSendApi',
		file: 'credentials/AutoSendApi.credentials.js',
		paceOf: (requestsPerMinute) => ({ requestsPerSecond: requestsPerMinute / 60 }),
	},
	httpCredential: {
		type: 'httpHeaderAuth',
		dataOf: (apiKey) => ({ name: 'Authorization', value: `Bearer ${apiKey}` }),
	},
	prefix: '/v1',
	limit: { limit: 2, windowMs: 1_000 },
	get: {
		title: 'Contact → Get',
		parameters: {
			resource: 'contact',
			operation: 'get',
			contactId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
		},
		id: '66c0a5e0d1f2b3c200000001',
		path: '/contacts',
	},
	wasDeclarative: false,
	uploads: {
		bulkUpsert: {
			title: 'Contact → Create or Update in Bulk',
			plural: 'contacts',
			singular: 'contact',
			...SIZES,
			parameters: {
				resource: 'contact',
				operation: 'bulkUpsert',
				contact: { mappingMode: 'autoMapInputData', value: null, schema: [] },
			},
			item: (index) => ({ email: `person${index}@example.com`, firstName: `Person ${index}` }),
			path: '/contacts/bulk-update',
			body: (contacts) => ({ contacts }),
		},
		sendBulk: {
			title: 'Email → Send in Bulk',
			plural: 'emails',
			singular: 'email',
			...SIZES,
			parameters: {
				resource: 'email',
				operation: 'sendBulk',
				sender: { __rl: true, mode: 'email', value: SENDER },
				to: '={{ $json.email }}',
				content: 'inline',
				emailFormat: 'html',
				...MESSAGE,
			},
			item: (index) => ({ email: `person${index}@example.com` }),
			path: '/mails/bulk',
			body: (recipients) => ({ from: { email: SENDER }, ...MESSAGE, recipients }),
		},
	},
	triggers: [
		{
			title: 'AutoSend Trigger',
			node: 'autoSendTrigger',
			typeVersion: 2,
			parameters: { events: [EVENT] },
			async webhookIn({ autosend: { state } }, n8nUrl) {
				const webhook = state.webhooks.find((each) => each.url.startsWith(n8nUrl));
				if (!webhook) return undefined;
				const { url, secret } = webhook;
				return { url, nextCall: () => signedCall(secret) };
			},
		},
	],
};

/** A delivery of its own each time: the trigger starts nothing for one that it has had. */
function signedCall(secret: string) {
	const now = new Date();
	const data = { emailId: randomUUID(), to: { email: 'person@example.com' }, bounceType: 'hard' };
	const body = JSON.stringify({ type: EVENT, createdAt: now.toISOString(), data });
	const headers = {
		'x-webhook-event': EVENT,
		'x-webhook-delivery-id': randomUUID(),
		'x-webhook-timestamp': String(now.getTime()),
		'x-webhook-signature': signatureOf(body, secret),
	};
	return { body, headers };
}
