import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { webhookEventTypes } from '../../../sandbox/autosend/webhooks/eventTypes';
import { startReceiver, type Receiver } from '../server/receiver';
import { until } from '../server/until';
import { ask } from './apiClient';

let sandbox: AutoSendSandbox;
let receiver: Receiver;

beforeAll(async () => {
	receiver = await startReceiver();
	sandbox = await startAutoSendSandbox({ autoDeliver: true, deliverySchedule: [0] });
});
afterAll(async () => {
	await sandbox.stop();
	await receiver.stop();
});
beforeEach(() => {
	sandbox.reset();
	receiver.clear();
	sandbox.state.automations.clear();
	register({});
});

function register({ path = '/hook', events = [...webhookEventTypes], isActive = true }): void {
	const id = sandbox.state.ids.take('webhook');
	const url = receiver.url + path;
	sandbox.state.webhooks.push({ id, url, secret: 'whsec_00', events, isActive });
}

const ANA = '66c0a5e0d1f2b3c200000001';
const from = { email: 'orders@example.net' };
const mail = { from, subject: 'Hello', html: '<a href="https://example.net/go">Go</a>' };
const send = async (email: string, more: object = {}) => {
	const body = { ...mail, to: { email, name: 'Li' }, ...more };
	const [status, answer] = await ask(sandbox, 'POST', '/mails/send', { body });
	expect(status).toBe(200);
	return (answer as { data: { emailId: string } }).data.emailId;
};

interface Told {
	type: string;
	data: Record<string, unknown>;
}

/** What webhooks are told of, without the order of arrival, once there is that much of it. */
async function told(count: number): Promise<Told[]> {
	await until(() => sandbox.deliveries.length >= count);
	expect(sandbox.deliveries).toHaveLength(count);
	const bodies = receiver.bodies() as unknown as Told[];
	const place = ({ type }: Told) => webhookEventTypes.findIndex((each) => each === type);
	return bodies.sort((a, b) => place(a) - place(b));
}

const types = (bodies: Told[]) => bodies.map(({ type }) => type.replace('email.', ''));

describe('an email', () => {
	it.each([
		['li@example.com', ['sent', 'delivered']],
		['bouncer@example.com', ['sent', 'delivered']],
		['BOUNCE+1@example.com', ['sent', 'bounced']],
		['defer+1@example.com', ['deferred']],
		['open+1@example.com', ['sent', 'delivered', 'opened']],
		['click+1@example.com', ['sent', 'delivered', 'opened', 'clicked']],
		['complaint+1@example.com', ['sent', 'delivered', 'spam_reported']],
		['unsubscribe+1@example.com', ['sent', 'delivered', 'unsubscribed']],
	])('to %s makes %j', async (address, events) => {
		await send(address);
		expect(types(await told(events.length))).toEqual(events);
	});

	it('is told of with what it was sent with', async () => {
		const templateId = 'A-3f2a9c1d5e7b8046f1c4';
		const emailId = await send('click+a@example.com', { templateId, test: true });
		const bodies = await told(4);
		const shared = {
			emailId,
			from: 'orders@example.net',
			to: { email: 'click+a@example.com', name: 'Li' },
			subject: 'Hello',
			test: true,
			templateId,
		};
		expect(bodies.map(({ data }) => data)).toEqual([
			shared,
			shared,
			shared,
			{ ...shared, link: 'https://example.net/go' },
		]);
		expect(await ask(sandbox, 'GET', `/mails/${emailId}/status`)).toMatchObject([
			200,
			{ data: { status: 'delivered', openedAt: expect.any(String) as string, bouncedAt: null } },
		]);
	});

	it('to an address of queue+ stays queued, and one to a suppressed address makes nothing', async () => {
		const waiting = await send('queue+1@example.com');
		await send('unsubscribed@example.org');
		expect(sandbox.state.outbox.get(waiting)?.status).toBe('queued');
		await send('li@example.com');
		expect(types(await told(2))).toEqual(['sent', 'delivered']);
	});

	it('that is not tracked is neither opened nor clicked', async () => {
		await send('click+1@example.com', { trackingOpen: false, trackingClick: false });
		expect(types(await told(2))).toEqual(['sent', 'delivered']);
	});

	it('of a group is unsubscribed from it, and then suppressed in it', async () => {
		const group = { unsubscribeGroupId: 'K7M2Q' };
		await send('unsubscribe+1@example.com', group);
		expect((await told(3))[2]).toMatchObject({
			type: 'email.group_unsubscribed',
			data: { email: 'unsubscribe+1@example.com', groupId: 'K7M2Q' },
		});
		const again = await send('unsubscribe+1@example.com', group);
		expect(sandbox.state.outbox.get(again)?.status).toBe('suppressed');
	});

	it('of a bulk has its batch', async () => {
		const recipients = [{ email: 'bounce+1@example.com' }, { email: 'li@example.com' }];
		const [, answer] = await ask(sandbox, 'POST', '/mails/bulk', { body: { ...mail, recipients } });
		const { batchId } = (answer as { data: { batchId: string } }).data;
		const bodies = await told(4);
		expect(types(bodies)).toEqual(['sent', 'sent', 'delivered', 'bounced']);
		expect(bodies.every(({ data }) => data.batchId === batchId)).toBe(true);
	});

	it('of a campaign is told of when the time for it comes, and counted there', async () => {
		const emails = ['open+1@example.com', 'bounce+1@example.com', 'li@example.com'];
		const [listId] = [...sandbox.state.contactLists.keys()].slice(2);
		for (const contact of sandbox.state.contacts.all()) contact.listIds = [];
		await ask(sandbox, 'POST', '/contact-lists/contacts/bulk-add', {
			body: { contactListId: listId, emails },
		});
		await told(3);
		const [, answer] = await ask(sandbox, 'POST', '/campaigns', {
			body: {
				name: 'Now',
				subject: 'Now',
				htmlTemplate: '<p>h</p>',
				from,
				toLists: [listId],
				sendNow: true,
			},
		});
		const { id: campaignId } = (answer as { data: { id: string } }).data;
		sandbox.passTime(119_000);
		expect(sandbox.state.campaigns.get(campaignId)?.status).toBe('scheduled');
		sandbox.passTime(2_000);
		const ofCampaign = (await told(3 + 7)).filter(({ data }) => data.campaignId === campaignId);
		expect(types(ofCampaign)).toEqual([
			...['sent', 'sent', 'sent'],
			...['delivered', 'delivered', 'bounced', 'opened'],
		]);
		expect(sandbox.state.campaigns.get(campaignId)?.metrics).toMatchObject({
			sent: 3,
			delivered: 2,
			opened: 1,
			bounced: 1,
		});
	});
});

describe('webhooks', () => {
	it('hear only of what they have chosen, and only while they are active', async () => {
		register({ path: '/bounces', events: ['email.bounced'] });
		register({ path: '/off', isActive: false });
		await send('bounce+1@example.com');
		await told(3);
		expect(receiver.calls.map(({ url }) => url).sort()).toEqual(['/bounces', '/hook', '/hook']);
	});

	it('are not told of a request that is refused, or that has had no effect', async () => {
		sandbox.fault({ kind: 'status', status: 500 });
		await ask(sandbox, 'DELETE', `/contacts/${ANA}`);
		await ask(sandbox, 'DELETE', '/contacts/none');
		await ask(sandbox, 'DELETE', `/contacts/${ANA}`);
		expect(types(await told(1))).toEqual(['contact.deleted']);
	});
});

describe('a contact', () => {
	it('that is created, changed and deleted is told of', async () => {
		const body = { email: 'New@example.com', firstName: 'Li' };
		await ask(sandbox, 'POST', '/contacts/email', { body });
		await ask(sandbox, 'POST', '/contacts/email', { body: { ...body, lastName: 'Sato' } });
		await ask(sandbox, 'POST', '/contacts/remove', { body: { emails: ['new@example.com'] } });
		const bodies = await told(3);
		const id = expect.stringMatching(/^66c0a5e0d1f2b3c2/) as string;
		const email = 'new@example.com';
		expect(bodies.map(({ type, data }) => [type, data])).toEqual([
			['contact.created', { id, email, firstName: 'Li' }],
			['contact.updated', { id, email, firstName: 'Li', lastName: 'Sato' }],
			['contact.deleted', { id, email }],
		]);
	});

	it.each([
		['unsubscribed', 'K7M2Q', 'email.group_unsubscribed'],
		['unsubscribed', undefined, 'email.group_unsubscribed'],
		[undefined, '4SFXV', 'email.unsubscribed'],
	])('that is suppressed as %s in %s is told of as %s', async (reason, groupId, event) => {
		const body = { emails: ['ana@example.org'], reason, groupId };
		await ask(sandbox, 'POST', '/suppression-groups/emails/suppress', { body });
		expect((await told(1))[0]).toMatchObject({ type: event, data: { email: 'ana@example.org' } });
	});

	it('that is suppressed for another reason is not; one that comes back to a group is', async () => {
		const emails = ['ana@example.org'];
		const body = { emails, reason: 'bounced' };
		await ask(sandbox, 'POST', '/suppression-groups/emails/suppress', { body });
		await ask(sandbox, 'POST', '/suppression-groups/emails/unsuppress', { body: { emails } });
		expect(await told(1)).toMatchObject([
			{ type: 'email.group_resubscribed', data: { email: 'ana@example.org', groupId: 'K7M2Q' } },
		]);
	});
});

it('an event of a record is delivered on demand', async () => {
	const emailId = '66c0a5e0d1f2b3ca00000002';
	const [opened] = await sandbox.deliver('email.opened', { emailId });
	expect(opened.payload).toMatchObject({
		data: { emailId, to: { email: 'ben.okafor@example.com' }, subject: 'Your order has left' },
	});
	const inboundEmailId = '66c0a5e0d1f2b3cb00000003';
	const [received] = await sandbox.deliver('email.received', { inboundEmailId });
	expect(received.payload).toMatchObject({
		data: { id: inboundEmailId, subject: 'Broken on arrival' },
	});
	const [own] = await sandbox.deliver('email.opened', { data: { own: 1 } });
	expect((own.payload as Told).data).toEqual({ own: 1 });
	await expect(sandbox.deliver('email.opened', { emailId: 'none' })).rejects.toThrow('none');
});
