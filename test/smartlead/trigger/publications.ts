import type { SmartleadSandbox, Webhook } from '../../../sandbox';
import { startSmartleadSandbox } from '../../../sandbox';
import { SMARTLEAD_TRIGGER } from '../../harness/testedTrigger';
import type { PublishedAccount, PublishedService } from '../../kernel/trigger/publications';
import { PublicationsIn } from '../../kernel/trigger/publications';
import type { Place } from './anyNode';
import { anyNode, placesOf } from './anyNode';

const FOREIGN: Webhook[] = [90211, 90212, null].map((campaignId, index) => ({
	id: 900 + index,
	level: campaignId ? 'campaign' : 'user',
	campaignId,
	clientId: null,
	name: index ? 'CRM' : 'n8n: Replies',
	// Another node of the same n8n, and the same node of another n8n.
	webhook_url: [
		'https://n8n.example.com/webhook/other/webhook?token=x',
		'https://other.example.com/webhook/5d6e0f9a-0000-4000-8000-000000000001/webhook?token=x',
		'https://crm.example.org/hook',
	][index],
	event_types: ['EMAIL_REPLY'],
	categories: ['Interested'],
	created_at: '2026-01-01T00:00:00.000Z',
	updated_at: '2026-01-01T00:00:00.000Z',
}));

function accountOf(sandbox: SmartleadSandbox): PublishedAccount<Place, Webhook> {
	return {
		get hooks() {
			return sandbox.state.webhooks;
		},
		foreign: FOREIGN,
		placesOf,
		eventsOf: ({ event_types }) => event_types,
		async call(workflow, { webhook_url }) {
			const query = Object.fromEntries(new URL(webhook_url).searchParams);
			return (await workflow.receive(query, { event_type: 'EMAIL_REPLY' })).status;
		},
		mostRequests: 14,
	};
}

/** Smartlead, for the tests of what becomes of webhooks. */
export const published: PublishedService<Place, Webhook, SmartleadSandbox> = {
	trigger: SMARTLEAD_TRIGGER,
	startSandbox: startSmartleadSandbox,
	accountOf,
	anyNode,
	event: 'EMAIL_REPLY',
	requestsFor([{ level }, ...more]) {
		if (level !== 'campaign') return 5;
		const count = 1 + more.length;
		return 1 + 4 * count + Math.min(count, 2);
	},
	isListed: ({ level }) => level === 'campaign',
	nodes: [
		{
			title: 'campaigns',
			parameters: { listenTo: 'campaigns', campaignIds: [90211, 90212] },
			requests: 7,
			webhooks: 2,
		},
		{ title: 'the account', parameters: { listenTo: 'account' }, requests: 3, webhooks: 1 },
		{
			title: 'a client',
			parameters: { listenTo: 'client', clientId: { __rl: true, mode: 'id', value: '299' } },
			requests: 3,
			webhooks: 1,
		},
	],
};

/** An account of Smartlead in which workflows are published, beside webhooks of others. */
export class Publications extends PublicationsIn<Place, Webhook> {
	constructor(sandbox: SmartleadSandbox) {
		super(accountOf(sandbox));
	}
}
