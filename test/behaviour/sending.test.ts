import type { INodeParameters } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';

import type { FaultRule, SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { runNode } from '../harness/runNode';

// A lead who has answered.
const thread = { resource: 'masterInbox', campaignId: byId(90211), leadId: byId(55126) };
const HISTORY = 'campaignLead.getMessageHistory';

const sends: Array<[operation: string, parameters: INodeParameters]> = [
	['masterInbox.reply', { ...thread, operation: 'reply', emailBody: '<p>Thank you</p>' }],
	['masterInbox.forward', { ...thread, operation: 'forward', toEmails: 'boss@example.org' }],
	[
		'email.send',
		{
			resource: 'email',
			operation: 'send',
			fromEmailId: byId(501),
			to: 'li@example.net',
			subject: 'Hello',
			body: '<p>Hello</p>',
		},
	],
];

let sandbox: SmartleadSandbox;
let seeded: number;
beforeAll(async () => (sandbox = await startSmartleadSandbox()));
afterAll(async () => await sandbox.stop());
beforeEach(() => {
	sandbox.reset();
	seeded = sandbox.state.outbox.length;
	// The shortest backoff, so that the tests wait as little as the node ever does.
	jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => jest.restoreAllMocks());

const mailsSent = () => sandbox.state.outbox.length - seeded;
const triesOf = (operation: string) =>
	sandbox.requests.filter((request) => request.operation === operation).length;

type Fault = FaultRule extends infer Rule ? (Rule extends { kind: string } ? Rule : never) : never;

const lost: Array<[title: string, fault: Fault, mails: number]> = [
	['a connection reset before it was carried out', { kind: 'reset', when: 'before' }, 0],
	['a connection reset after it was carried out', { kind: 'reset', when: 'after' }, 1],
	['a connection reset within the answer', { kind: 'reset', when: 'during' }, 1],
	['a 500', { kind: 'status', status: 500 }, 0],
	['a 503', { kind: 'status', status: 503 }, 0],
	['a page of a proxy', { kind: 'html', status: 502 }, 0],
];

describe.each(sends)('%s', (operation, parameters) => {
	it.each(lost)('is not tried again after %s', async (_, fault, mails) => {
		sandbox.fault({ ...fault, operation, times: 1 });
		const run = await runNode(sandbox, parameters);
		expect(run.items).toEqual([]);
		expect(run.error?.description).toMatch(/may have been sent\..* Look in Smartlead/);
		expect(triesOf(operation)).toBe(1);
		expect(mailsSent()).toBe(mails);
	});

	it('is not tried again after a timeout', async () => {
		sandbox.fault({ kind: 'delay', ms: 3_000, operation, times: 1 });
		const run = await runNode(sandbox, { ...parameters, requestOptions: { timeout: 1_500 } });
		expect(run.error?.description).toMatch(/may have been sent\./);
		// It is carried out when the node has given up.
		while (!mailsSent()) await sleep(20);
		expect([triesOf(operation), mailsSent()]).toEqual([1, 1]);
	});

	it('is sent once after a 429, which was not carried out', async () => {
		sandbox.fault({ kind: 'status', status: 429, operation, times: 2 });
		const run = await runNode(sandbox, parameters);
		expect(run.error).toBeUndefined();
		expect(triesOf(operation)).toBe(3);
		expect(mailsSent()).toBe(1);
	});

	it('says so in the item with Continue On Fail, and goes on with the next', async () => {
		sandbox.fault({ kind: 'reset', when: 'after', operation, times: 1 });
		const node = { onError: 'continueRegularOutput' as const };
		const run = await runNode(sandbox, parameters, { items: [{}, {}], node });
		expect(run.items.filter(({ json }) => json.error)).toHaveLength(1);
		expect(run.items).toHaveLength(2);
		expect(mailsSent()).toBe(2);
	});

	it('sends one email an item, to the same person as well', async () => {
		const run = await runNode(sandbox, parameters, { items: [{}, {}, {}] });
		expect(run.items).toHaveLength(3);
		expect(mailsSent()).toBe(3);
	});
});

describe.each(sends.slice(0, 2))('%s', (operation, parameters) => {
	it('sends once although its look-up had to be tried again', async () => {
		sandbox.fault({ kind: 'status', status: 503, operation: HISTORY, times: 2 });
		const run = await runNode(sandbox, parameters);
		expect(run.error).toBeUndefined();
		expect([triesOf(HISTORY), triesOf(operation), mailsSent()]).toEqual([3, 1, 1]);
	});

	it.each([
		['of another campaign', { campaignId: byId(90213) }, /Lead not found/],
		['who has not been written to', { leadId: byId(55120) }, /'Lead' has no message/],
	])('sends nothing to a lead %s', async (_, wrong, message) => {
		const run = await runNode(sandbox, { ...parameters, ...wrong });
		expect(run.error?.message).toMatch(message);
		expect([triesOf(operation), mailsSent()]).toEqual([0, 0]);
	});

	it('sends nothing for a message that is not in the thread', async () => {
		const name = operation === 'masterInbox.reply' ? 'replyMessageId' : 'messageId';
		const additionalFields = { [name]: '<other@example.org>' };
		const run = await runNode(sandbox, { ...parameters, additionalFields });
		expect(run.error?.message).toMatch(/<other@example\.org> is not in the thread/);
		expect(triesOf(operation)).toBe(0);
	});

	it('takes the last reply, also when the lead has been written to since', async () => {
		const replied = sandbox.state.sends.find(
			({ lead_id, reply_time }) => lead_id === 55126 && reply_time !== null,
		)!;
		// The first email of the thread, moved behind the reply.
		const first = sandbox.state.sends.find(({ lead_id }) => lead_id === 55126)!;
		first.sent_time = '2026-03-01T09:00:00.000Z';
		await runNode(sandbox, parameters);
		expect(sandbox.state.outbox.at(-1)).toMatchObject({ stats_id: replied.stats_id });
	});

	it('takes the last email sent to a lead who has not replied', async () => {
		const silent = sandbox.state.sends.find(
			({ campaign_id, reply_time }) => campaign_id === 90211 && reply_time === null,
		)!;
		const sentLast = sandbox.state.sends
			.filter(({ lead_id }) => lead_id === silent.lead_id)
			.at(-1)!;
		await runNode(sandbox, { ...parameters, leadId: byId(silent.lead_id) });
		expect(sandbox.state.outbox.at(-1)).toMatchObject({ stats_id: sentLast.stats_id });
	});
});

describe('a message that is named by its stats ID', () => {
	const statsIdOf = (lead: number) =>
		sandbox.state.sends.find(
			({ campaign_id, lead_id }) => campaign_id === 90211 && lead_id === lead,
		)!.stats_id;

	it('is answered with all that the older docs require', async () => {
		const [, parameters] = sends[0];
		const emailStatsId = statsIdOf(55126);
		await runNode(sandbox, { ...parameters, additionalFields: { emailStatsId } });
		expect(sandbox.requests.at(-1)!.body).toMatchObject({
			email_stats_id: emailStatsId,
			reply_message_id: expect.stringMatching(/./),
			reply_email_time: expect.stringMatching(/./),
			reply_email_body: expect.stringMatching(/./),
		});
		expect(sandbox.state.outbox.at(-1)).toMatchObject({ stats_id: emailStatsId });
	});

	it('is not answered when it belongs to another lead', async () => {
		const [, parameters] = sends[0];
		const additionalFields = { emailStatsId: statsIdOf(55121) };
		const run = await runNode(sandbox, { ...parameters, additionalFields });
		expect(run.error?.message).toMatch(/is not in the thread of this lead/);
		expect(sandbox.requests.filter(({ operation }) => operation === 'masterInbox.reply')).toEqual(
			[],
		);
	});
});

it.each([
	['CC', { cc: 'someone' }],
	['BCC', { bcc: 'a@example.com, b@' }],
	['To Email', { toEmail: 'a@example.com, b@example.com' }],
])('refuses what is no address in %s before anything is sent', async (label, additionalFields) => {
	const [, parameters] = sends[0];
	const run = await runNode(sandbox, { ...parameters, additionalFields });
	expect(run.error?.message).toContain(`'${label}'`);
	expect(sandbox.requests).toEqual([]);
});
