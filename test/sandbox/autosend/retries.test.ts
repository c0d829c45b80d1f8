import { startAutoSendSandbox, type AutoSendSandbox } from '../../../sandbox';
import { startReceiver, type Receiver } from '../server/receiver';
import { until } from '../server/until';
import { ask } from './apiClient';

let sandbox: AutoSendSandbox;
let receiver: Receiver;

beforeAll(async () => {
	receiver = await startReceiver();
	sandbox = await startAutoSendSandbox({ deliverySchedule: 'documented' });
});
afterAll(async () => {
	await sandbox.stop();
	await receiver.stop();
});
beforeEach(() => {
	sandbox.reset();
	receiver.clear();
	sandbox.holdTime();
});

interface Answered {
	id: string;
	isActive: boolean;
	failureCount?: number;
	lastFailedAt?: string;
}

const hook = async (): Promise<string> => {
	const [, answer] = await ask(sandbox, 'POST', '/webhooks', {
		body: { url: `${receiver.url}/hook`, events: ['email.bounced'] },
	});
	return (answer as { data: { webhook: Answered } }).data.webhook.id;
};
const webhookOf = async (id: string): Promise<Answered> => {
	const [, answer] = await ask(sandbox, 'GET', `/webhooks/${id}`);
	return (answer as { data: { webhook: Answered } }).data.webhook;
};

/** Waits until as many calls have come and the delivery waits for the time of the next one. */
async function calls(count: number): Promise<void> {
	await until(() => receiver.calls.length === count && sandbox.deliveriesUnderWay.waiting === 1);
}

it('come after 5, 10 and 20 seconds, and then no more', async () => {
	const id = await hook();
	receiver.react(401, 500, 'drop', 302);
	const done = sandbox.deliver('email.bounced');
	for (const [index, seconds] of [5, 10, 20].entries()) {
		await calls(index + 1);
		sandbox.passTime(seconds * 1000 - 1);
		await calls(index + 1);
		sandbox.passTime(1);
		await until(() => receiver.calls.length === index + 2);
	}
	const [delivery] = await done;
	expect(delivery).toMatchObject({ status: 302, attempts: 4, ms: 35_000 });
	sandbox.passTime(3_600_000);
	expect(sandbox.deliveriesUnderWay).toEqual({ calling: 0, waiting: 0 });
	const times = receiver.calls.map(({ headers }) => Number(headers['x-webhook-timestamp']));
	expect(times.map((time) => time - times[0])).toEqual([0, 5_000, 15_000, 35_000]);
	const ids = receiver.calls.map(({ headers }) => headers['x-webhook-delivery-id']);
	expect(new Set(ids).size).toBe(1);
	const [, answer] = await ask(sandbox, 'GET', `/webhooks/${id}/logs`);
	expect(answer).toMatchObject({
		data: {
			logs: [
				{ event: 'email.bounced', statusCode: 302, success: false, attempts: 4, duration: 35_000 },
			],
		},
	});
});

it('end with the first 2xx', async () => {
	await hook();
	receiver.react(503, 204);
	const done = sandbox.deliver('email.bounced');
	await calls(1);
	sandbox.passTime(5_000);
	expect(await done).toMatchObject([{ status: 204, attempts: 2, ms: 5_000 }]);
});

it('come when there has been no answer for ten seconds', async () => {
	await hook();
	receiver.react('hang');
	const done = sandbox.deliver('email.bounced');
	await until(() => receiver.calls.length === 1);
	sandbox.passTime(10_000);
	await calls(1);
	sandbox.passTime(5_000);
	expect(await done).toMatchObject([{ status: 200, attempts: 2, ms: 15_000 }]);
});

it('that are all in vain are counted at the webhook, which stays on', async () => {
	const id = await hook();
	expect(await webhookOf(id)).not.toHaveProperty('failureCount');
	for (let failures = 1; failures <= 2; failures++) {
		await sandbox.deliver('email.bounced');
		expect((await webhookOf(id)).failureCount).toBe(failures === 1 ? undefined : 1);
		receiver.react(500);
		const [{ at, ms }] = await sandbox.deliver('email.bounced', { schedule: [0] });
		expect(await webhookOf(id)).toMatchObject({
			failureCount: failures,
			lastFailedAt: new Date(at + ms).toISOString(),
			isActive: true,
		});
	}
});

it('of many deliveries wait for their turn, and none is lost', async () => {
	await hook();
	receiver.react(...Array<'hang'>(50).fill('hang'));
	const done = Promise.all(Array.from({ length: 120 }, () => sandbox.deliver('email.bounced')));
	await until(() => receiver.calls.length === 50);
	expect(sandbox.deliveriesUnderWay).toEqual({ calling: 50, waiting: 70 });
	sandbox.passTime(10_000);
	await until(() => sandbox.deliveries.length === 70);
	await until(() => sandbox.deliveriesUnderWay.waiting === 50);
	sandbox.passTime(5_000);
	const deliveries = (await done).flat();
	expect(deliveries.map(({ status }) => status)).toEqual(Array(120).fill(200));
	expect(receiver.calls).toHaveLength(170);
});

it('are given up by a reset', async () => {
	await hook();
	receiver.react(500);
	const done = sandbox.deliver('email.bounced');
	await calls(1);
	sandbox.reset();
	expect(await done).toMatchObject([{ status: 500, attempts: 1 }]);
	expect(sandbox.deliveries).toEqual([]);
});
