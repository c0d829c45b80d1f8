import type { AutoSendSandbox } from '../../../sandbox';
import { startAutoSendSandbox } from '../../../sandbox';
import type { IncomingCall } from '../../harness/hooks';
import { TriggerWorkflow } from '../../harness/hooks';
import { randomFrom } from '../../harness/seededRandom';
import { AUTOSEND_TRIGGER } from '../../harness/testedTrigger';
import { eventBody, signedCall } from './signedCall';

const SEED = 20261128;
const EVENTS = 10_000;
const DUPLICATES = 0.2;
const AT_ONCE = 50;

let sandbox: AutoSendSandbox;
beforeAll(async () => (sandbox = await startAutoSendSandbox()));
afterAll(async () => await sandbox.stop());

it(`starts ${EVENTS} executions for as many events, a fifth of which are delivered again`, async () => {
	const workflow = new TriggerWorkflow(sandbox, {
		trigger: AUTOSEND_TRIGGER,
		parameters: { events: ['email.opened'] },
	});
	sandbox.state.webhooks.length = 0;
	await workflow.publish();
	const [{ secret }] = sandbox.state.webhooks;
	const random = randomFrom(SEED);
	const calls: IncomingCall[] = [];
	for (let event = 0; event < EVENTS; event++) {
		const data = { emailId: `email-${event}`, to: { email: `ana${event}@example.org` } };
		const body = eventBody('email.opened', data);
		calls.push(signedCall(body, secret, { deliveryId: `deliver-webhook-${event}` }));
	}
	// Behind the first one, at once or much later.
	for (let again = 0; again < EVENTS * DUPLICATES; again++) {
		const first = random(calls.length);
		calls.splice(first + 1 + random(calls.length - first), 0, calls[first]);
	}
	const saved = JSON.stringify(workflow.saved);

	const started: unknown[] = [];
	const waiting = [...calls];
	while (waiting.length) {
		const batch = waiting.splice(0, AT_ONCE);
		const receptions = await Promise.all(
			batch.map(async (call) => await workflow.receiveCall(call)),
		);
		for (const [index, { status, items = [] }] of receptions.entries()) {
			// Where both are under way at once, the second one has to come again.
			if (status === 503) waiting.push(batch[index]);
			else expect(status).toBe(200);
			started.push(...items.map(({ json }) => json.emailId));
		}
	}
	expect(calls).toHaveLength(EVENTS * (1 + DUPLICATES));
	expect(started).toHaveLength(EVENTS);
	expect(new Set(started).size).toBe(EVENTS);
	// A call writes nothing that could overwrite what a publication has saved meanwhile.
	expect(JSON.stringify(workflow.saved)).toBe(saved);
});
