import type { AutoSendSandbox } from '../../../sandbox';
import { startAutoSendSandbox } from '../../../sandbox';
import type { Webhook } from '../../../sandbox/autosend/state/webhooks';
import { AUTOSEND_TRIGGER } from '../../harness/testedTrigger';
import type { PublishedAccount, PublishedService } from '../../kernel/trigger/publications';
import { PublicationsIn } from '../../kernel/trigger/publications';
import { eventBody, signedCall } from './signedCall';

type Place = 'project';

const EVENT = 'email.bounced';

const FOREIGN: Webhook[] = [
	// Another node of the same n8n, and the same node of another n8n.
	'https://n8n.example.com/webhook/other/webhook?tag=00c0ffee',
	'https://other.example.com/webhook/5d6e0f9a-0000-4000-8000-000000000001/webhook?tag=00c0ffee',
	'https://crm.example.org/hook',
].map((url, index) => ({
	id: `5f00aa22bb33cc44dd55ee0${index}`,
	url,
	secret: `whsec_${String(index).repeat(32)}`,
	events: [EVENT],
	isActive: index > 0,
	createdAt: '2026-01-01T00:00:00.000Z',
	updatedAt: '2026-01-01T00:00:00.000Z',
}));

let calls = 0;

function accountOf(sandbox: AutoSendSandbox): PublishedAccount<Place, Webhook> {
	return {
		get hooks() {
			return sandbox.state.webhooks;
		},
		foreign: FOREIGN,
		placesOf: (hooks) => hooks.filter(({ isActive }) => isActive).map(() => 'project'),
		eventsOf: ({ events }) => events,
		async call(workflow, { secret }) {
			const number = ++calls;
			const body = eventBody(EVENT, { emailId: `email-${number}` });
			const call = signedCall(body, secret, { deliveryId: `deliver-webhook-${number}` });
			return (await workflow.receiveCall(call)).status;
		},
		mostRequests: 6,
	};
}

/** AutoSend, for the tests of what becomes of webhooks. */
export const published: PublishedService<Place, Webhook, AutoSendSandbox> = {
	trigger: AUTOSEND_TRIGGER,
	startSandbox: startAutoSendSandbox,
	accountOf,
	anyNode: (random) => [
		{ events: [EVENT, ...(random(2) ? ['email.spam_reported'] : [])] },
		['project'],
	],
	event: EVENT,
	requestsFor: () => 5,
	isListed: () => true,
	nodes: [{ title: 'the project', parameters: { events: [EVENT] }, requests: 3, webhooks: 1 }],
};

/** A project of AutoSend in which workflows are published, beside webhooks of others. */
export class Publications extends PublicationsIn<Place, Webhook> {
	constructor(sandbox: AutoSendSandbox) {
		super(accountOf(sandbox));
	}
}
