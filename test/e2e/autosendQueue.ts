/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import assert from 'node:assert/strict';

import { N8nClient, type StoredWorkflow } from '../../n8n/n8nClient';
import type { Progress } from '../../n8n/progress';
import { startAutoSendSandbox, type AutoSendSandbox } from '../../sandbox';
import { receiveList } from './autosendTrigger';
import { startBalancer, type Balancer } from './balancer';
import { lastItems } from './executions';
import { executionsOf, startQueueMode, type QueueMode, type QueueModeOptions } from './queueMode';
import { until } from './until';
import { autosendTrigger, chain, doNothing, textOfFile } from './workflows';

const OWNER = { email: 'owner@example.com', password: 'Queue-mode-1' };
const EVENTS = Number(process.env.QUEUE_EVENTS ?? 2_000);
const DUPLICATES = 0.2;
/** Delivered twice each, to two processes. */
const SPREAD_EVENTS = 500;
const TIMEOUT_MS = 1_200_000;
/** A caller that hears nothing for ten seconds hangs up. */
const STALL_S = 11;

/** In which an execution may be. */
const KNOWN = ['new', 'running', 'success'];
/** What the sandbox calls at once, it may call in vain. */
const CALLS_AT_ONCE = 50;

interface Scene {
	n8n: QueueMode;
	client: N8nClient;
	sandbox: AutoSendSandbox;
	balancer: Balancer;
	workflows: Record<'opens' | 'inbound', StoredWorkflow>;
	progress: Progress;
}

/** Runs the AutoSend Trigger in queue mode; an AssertionError tells what is not as promised. */
export async function run(options: QueueModeOptions & { progress: Progress }): Promise<void> {
	const { progress } = options;
	const started: Array<{ stop(): Promise<void> }> = [];
	const keep = <T extends { stop(): Promise<void> }>(part: T): T => {
		started.push(part);
		return part;
	};
	try {
		const sandbox = keep(await startAutoSendSandbox({ deliverySchedule: 'documented' }));
		const balancer = keep(await startBalancer());
		const start = async () => await startQueueMode({ ...options, concurrency: 10 });
		const n8n = keep(await progress.step('Starting n8n in queue mode, with two workers', start));
		const scene = await setTheScene({ n8n, sandbox, balancer, progress });
		await progress.step('Events through workers', async () => await flow(scene));
		await progress.step('Executions that do not start', async () => await failToStart(scene));
		await progress.step(`${EVENTS} events`, async () => await manyEvents(scene));
		await progress.step('Two webhook processes', async () => await spread(scene));
		await progress.step('Unpublishing', async () => await unpublish(scene));
	} finally {
		for (const part of started.reverse()) await part.stop();
	}
}

async function setTheScene(
	parts: Pick<Scene, 'n8n' | 'sandbox' | 'balancer' | 'progress'>,
): Promise<Scene> {
	const { n8n, sandbox, balancer } = parts;
	sandbox.state.webhooks.length = 0;
	balancer.lead([n8n.webhook]);
	const client = new N8nClient(n8n.main.url);
	await client.setUpOwner(OWNER);
	const credential = await client.createCredential({
		name: 'Sandbox',
		type: 'autoSendApi',
		data: { apiKey: sandbox.apiKey, apiHost: sandbox.url },
	});
	const opens = chain('Opens', credential, [
		autosendTrigger('Opens', balancer.url, { events: ['email.opened'] }),
		doNothing('Next'),
	]);
	const inbound = chain('Inbound', credential, [
		autosendTrigger('Inbound', balancer.url, {
			events: ['email.received'],
			downloadAttachments: true,
		}),
		textOfFile('Read File', 'attachment_0'),
	]);
	const publish = async (definition: typeof opens) =>
		await client.activateWorkflow(await client.createWorkflow(definition));
	const workflows = { opens: await publish(opens), inbound: await publish(inbound) };
	await until('the webhooks are registered', () => sandbox.state.webhooks.length === 2);
	return { ...parts, client, workflows };
}

/** An event, a forged one, and a file that one process has fetched and another one reads. */
async function flow(scene: Scene): Promise<void> {
	const { n8n, client, sandbox, workflows, progress } = scene;
	const [delivery] = await deliver(scene, ['flow']);
	assert.equal(delivery.status, 200, delivery.body);
	const [forged] = await sandbox.deliver('email.opened', { forged: 'wrong', schedule: [0] });
	assert.equal(forged.status, 401);
	receiveList(sandbox);
	await until('the mail has run the workflow', async () => {
		const [latest] = await client.listExecutions(workflows.inbound.id);
		return latest?.status === 'success';
	});
	const [file] = await lastItems(client, workflows.inbound.id, 'Read File');
	assert.match(String(file.text), /^email,bounced\n/);
	assert.deepEqual(await ended(scene, 'flow', 1), { executions: 1, events: 1 });
	const byWorkers = (await Promise.all(n8n.workers.map(executionsOf))).flat();
	assert.equal(byWorkers.length, 2, 'each execution was carried out once, by a worker');
	progress.line('  1 event and 1 received mail with its file: each once, by workers');
}

/** PostgreSQL refuses to store an execution, at once or after the caller has hung up. */
async function failToStart(scene: Scene): Promise<void> {
	const { n8n, progress } = scene;
	for (const [name, seconds] of [
		['refused', 0],
		['stalled', STALL_S],
	] as const) {
		// A sequence counts on, whatever becomes of the statement.
		await n8n.database.query(`
			CREATE SEQUENCE ${name};
			CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
				IF nextval('${name}') = 1 THEN
					PERFORM pg_sleep(${seconds}); RAISE EXCEPTION 'not now';
				END IF;
				RETURN NEW;
			END $$;
			CREATE TRIGGER ${name} BEFORE INSERT ON execution_entity FOR EACH ROW EXECUTE FUNCTION ${name}();
		`);
		const [{ status, attempts, body }] = await deliver(scene, [name], {
			schedule: [0, 200, 3_000],
		});
		await n8n.database.query(`DROP TRIGGER ${name} ON execution_entity`);
		assert.equal(status, 200, body);
		assert.notEqual(body, 'duplicate', 'what started nothing is no reason to drop its repetition');
		assert.deepEqual(await ended(scene, name, 1), { executions: 1, events: 1 });
		progress.line(`  ${name}: started by attempt ${attempts}, once`);
	}
}

/** One process takes all, and knows what it has taken. */
async function manyEvents(scene: Scene): Promise<void> {
	const { n8n, progress } = scene;
	const from = Date.now();
	const deliveries = await deliver(scene, names('many', EVENTS), { again: DUPLICATES });
	const taken = Date.now();
	const counts = await ended(scene, 'many', EVENTS);
	const done = Date.now();
	assert.deepEqual(counts, { executions: EVENTS, events: EVENTS });
	assert.deepEqual([...new Set(deliveries.map(({ status }) => status))], [200]);
	// A call that n8n answers too late is repeated as well.
	const dropped = deliveries.filter(({ body }) => body === 'duplicate').length;
	assert.ok(dropped >= EVENTS * DUPLICATES);
	const perWorker = await Promise.all(n8n.workers.map(executionsOf));
	progress.line(
		`  ${EVENTS} events, ${EVENTS * DUPLICATES} of them delivered twice: ${counts.executions} executions, none lost, none ` +
			`twice, by workers ${perWorker.map(({ length }) => length).join(' and ')}`,
	);
	progress.line(
		`  ${rate(deliveries.length, taken - from)} calls a second, ` +
			`${rate(EVENTS, done - from)} executions a second; ` +
			`${deliveries.filter(({ attempts }) => attempts > 1).length} answered too late at first`,
	);
}

/** Two processes know nothing of each other, and one of them dies. */
async function spread(scene: Scene): Promise<void> {
	const { n8n, balancer, progress } = scene;
	const other = await n8n.startWebhook();
	balancer.lead([n8n.webhook, other]);
	await deliver(scene, names('spread', SPREAD_EVENTS), { again: 1 });
	const { executions, events } = await ended(scene, 'spread', SPREAD_EVENTS);
	assert.equal(events, SPREAD_EVENTS, 'none is lost');
	const filtered = (2 * SPREAD_EVENTS - executions) / SPREAD_EVENTS;
	assert.ok(filtered > 0.4 && filtered < 0.6, `${filtered} of the repetitions were filtered`);
	progress.line(
		`  ${SPREAD_EVENTS} events, all delivered twice, to either process by chance: none lost, ` +
			`${(100 * filtered).toFixed(1)} % of the repetitions filtered (50 % expected)`,
	);

	const under = deliver(scene, names('death', SPREAD_EVENTS));
	await until('it is in the middle', async () => {
		const { executions: some } = await countOf(scene, 'death');
		return some > SPREAD_EVENTS / 5;
	});
	await other.kill();
	const deliveries = await under;
	assert.deepEqual([...new Set(deliveries.map(({ status }) => status))], [200]);
	const after = await ended(scene, 'death', SPREAD_EVENTS, CALLS_AT_ONCE);
	assert.equal(after.events, SPREAD_EVENTS, 'none is lost');
	const again = deliveries.filter(({ attempts }) => attempts > 1).length;
	assert.ok(after.executions - SPREAD_EVENTS <= again);
	progress.line(
		`  One of the two killed in the middle of ${SPREAD_EVENTS} more: ${again} calls repeated, none lost, ` +
			`${after.executions - SPREAD_EVENTS} executions double, whose answers had died with it`,
	);
}

async function unpublish({ client, sandbox, balancer, workflows }: Scene): Promise<void> {
	const [{ url }] = sandbox.state.webhooks;
	assert.ok(url.startsWith(balancer.url));
	for (const { id } of Object.values(workflows)) await client.deactivateWorkflow(id);
	await until('the webhooks are removed', () => sandbox.state.webhooks.length === 0);
	const { status } = await fetch(url, { method: 'POST' });
	assert.equal(status, 404);
}

/** Delivers an event of each name; a share of them, the first ones, twice. */
async function deliver(
	{ sandbox }: Scene,
	events: string[],
	{ again = 0, schedule }: { again?: number; schedule?: number[] } = {},
): ReturnType<AutoSendSandbox['deliver']> {
	const deliveries = events.map(async (name, index) => {
		const data = { emailId: `[${name}]`, to: { email: `${name}@example.com` }, subject: 'News' };
		const times = index < again * events.length ? 2 : 1;
		return await sandbox.deliver('email.opened', { data, times, ...(schedule && { schedule }) });
	});
	return (await Promise.all(deliveries)).flat();
}

/** `many-00000` and so on. */
function names(batch: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${batch}-${String(index).padStart(5, '0')}`);
}

interface Counts {
	executions: number;
	/** Different ones. */
	events: number;
}

/** How many executions of a batch have succeeded, and of how many events. */
async function countOf({ n8n }: Scene, batch: string): Promise<Counts> {
	const [[executions, events]] = await n8n.database.query(`
		SELECT count(*), count(DISTINCT name) FROM (
			SELECT substring(d.data FROM '\\[(${batch}[-0-9]*)\\]') AS name
			FROM execution_data d JOIN execution_entity e ON e.id = d."executionId"
			WHERE e.status = 'success'
		) runs WHERE name IS NOT NULL
	`);
	return { executions: Number(executions), events: Number(events) };
}

/**
 * The same when executions of so many different events have ended, and no other is under way.
 *
 * @param stranded how many may never begin, since the process that stored them died
 */
async function ended(scene: Scene, batch: string, events: number, stranded = 0): Promise<Counts> {
	const { n8n } = scene;
	const isOver = async () => {
		const states = await n8n.database.query(
			'SELECT status, count(*) FROM execution_entity GROUP BY status',
		);
		const counts = new Map(states.map(([status, count]) => [status, Number(count)]));
		const failed = [...counts.keys()].filter((status) => !KNOWN.includes(status));
		assert.deepEqual(failed, [], 'no execution has failed');
		const isQuiet = !counts.has('running') && (counts.get('new') ?? 0) <= stranded;
		return isQuiet && (await countOf(scene, batch)).events >= events;
	};
	await until(`the executions of "${batch}" have ended`, isOver, TIMEOUT_MS);
	return await countOf(scene, batch);
}

function rate(count: number, ms: number): string {
	return ((count * 1_000) / ms).toFixed(1);
}
