/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
/**
 * `npm run test:queue`: n8n in queue mode, over Redis and PostgreSQL; `-- smartlead` or `-- autosend`
 * runs one part. With Smartlead, what comes in at the webhook processor is done by two workers, which
 * share a key and its rate limit; then one of them is killed in the middle. With AutoSend, many events
 * come in, some of them twice, at one webhook processor and then at two.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { cacheFolder } from '../../n8n/cacheFolder';
import { N8nClient, type StoredWorkflow } from '../../n8n/n8nClient';
import { describeFailure } from '../../n8n/n8nExecution';
import { ensureN8nRuntime } from '../../n8n/n8nRuntime';
import { buildPackage, packPackage } from '../../n8n/packageInstall';
import { Progress } from '../../n8n/progress';
import { stopSignal } from '../../n8n/stopSignal';
import { trialServices } from '../../n8n/trialServices';
import { openFreshFolder } from '../../n8n/userFolder';
import {
	serviceNames,
	startSmartleadSandbox,
	type ServiceName,
	type SmartleadSandbox,
} from '../../sandbox';
import { run as runAutoSend } from './autosendQueue';
import { executionsOf, startQueueMode, type QueueMode, type QueueModeOptions } from './queueMode';
import {
	ACTIVE_CAMPAIGN,
	DRAFT_CAMPAIGN,
	notesWorkflow,
	repliesWorkflow,
	uploadWorkflow,
} from './queueWorkflows';
import { until } from './until';

const OWNER = { email: 'owner@example.com', password: 'Queue-mode-1' };
const BURST = { limit: 10, windowMs: 2_000 };
const LEADS = 500;
const NOTES = 60;
/** More than six full bursts, so that a worker that always comes second has to be patient. */
const SHARED_NOTES = 100;
const LEAD_OF_NOTES = 2440011;
const TIMEOUT_MS = 120_000;
const RUNNING = ['new', 'running', 'waiting', 'unknown'];

/** What is looked at all the time. */
interface Scene {
	n8n: QueueMode;
	client: N8nClient;
	sandbox: SmartleadSandbox;
	workflows: Record<'replies' | 'upload' | 'notes', StoredWorkflow>;
	progress: Progress;
}

/** Runs the Smartlead nodes in queue mode; an AssertionError tells what is not as promised. */
async function runSmartlead(options: QueueModeOptions & { progress: Progress }): Promise<void> {
	const { progress } = options;
	const sandbox = await startSmartleadSandbox();
	const n8n = await progress
		.step('Starting n8n in queue mode, with two workers', async () => await startQueueMode(options))
		.catch(async (error: unknown) => {
			await sandbox.stop();
			throw error;
		});
	try {
		const scene = await setTheScene(n8n, sandbox, progress);
		await progress.step('Everything through workers', async () => await flow(scene));
		await progress.step('Two workers, one key', async () => await shareKey(scene));
		await progress.step('A worker is killed', async () => await killWorker(scene));
		await progress.step('A killed upload, run again', async () => await uploadAgain(scene));
	} finally {
		await n8n.stop();
		await sandbox.stop();
	}
}

async function setTheScene(
	n8n: QueueMode,
	sandbox: SmartleadSandbox,
	progress: Progress,
): Promise<Scene> {
	const client = new N8nClient(n8n.main.url);
	await client.setUpOwner(OWNER);
	const credential = await client.createCredential({
		name: 'Sandbox',
		type: 'smartleadApi',
		data: { apiKey: sandbox.apiKey, apiHost: sandbox.url, requestsPerMinute: 300 },
	});
	const publish = async (definition: Parameters<N8nClient['createWorkflow']>[0]) =>
		await client.activateWorkflow(await client.createWorkflow(definition));
	const workflows = {
		replies: await publish(repliesWorkflow(credential, n8n.webhook.url)),
		upload: await publish(uploadWorkflow(credential)),
		notes: await publish(notesWorkflow(credential)),
	};
	await until('the webhook is registered', () => sandbox.state.webhooks.length === 1);
	return { n8n, client, sandbox, workflows, progress };
}

/** An event, a list of leads and a list of notes come in at once. */
async function flow(scene: Scene): Promise<void> {
	const { n8n, sandbox, workflows, progress } = scene;
	const [delivery] = await sandbox.deliver('EMAIL_REPLY', { campaignId: ACTIVE_CAMPAIGN });
	assert.equal(delivery.status, 200);
	assert.ok(delivery.url.startsWith(n8n.webhook.url), 'the webhook processor has taken the call');
	const [refused] = await sandbox.deliver('EMAIL_REPLY', {
		campaignId: ACTIVE_CAMPAIGN,
		forged: 'wrong',
		schedule: [0],
	});
	assert.equal(refused.status, 401);
	await send(scene, 'upload', leads('flow'));
	await send(scene, 'notes', notes('flow'));
	for (const workflow of Object.values(workflows)) await ended(scene, workflow, ['success']);

	assert.deepEqual(requestsTo(sandbox, 'campaignLead.add'), [200, 200], '400 and 100 leads');
	assert.equal(leadsOf(sandbox, 'flow').size, LEADS);
	assert.deepEqual(notesOf(sandbox, 'flow'), texts('flow'));
	const byWorkers = (await Promise.all(n8n.workers.map(executionsOf))).flat();
	assert.equal(new Set(byWorkers).size, 3, 'each execution was carried out by a worker');
	assert.equal(byWorkers.length, 3, 'each execution was carried out once');
	progress.line(`  1 event, ${LEADS} leads in 2 requests, ${NOTES} notes: each once, by workers`);
}

/** Each worker counts for itself, so that the two together ask for more than the API allows. */
async function shareKey(scene: Scene): Promise<void> {
	const { n8n, sandbox, workflows, progress } = scene;
	sandbox.clearRequests();
	sandbox.setRateLimit(BURST);
	const before = await Promise.all(n8n.workers.map(executionsOf));
	await send(scene, 'notes', notes('left', SHARED_NOTES));
	await send(scene, 'notes', notes('right', SHARED_NOTES));
	await ended(scene, workflows.notes, Array<string>(3).fill('success'));

	assert.deepEqual(notesOf(sandbox, 'left'), texts('left', SHARED_NOTES));
	assert.deepEqual(notesOf(sandbox, 'right'), texts('right', SHARED_NOTES));
	const after = await Promise.all(n8n.workers.map(executionsOf));
	assert.deepEqual(
		after.map((executions, index) => executions.length - before[index].length),
		[1, 1],
		'each worker had one of the two',
	);
	const answers = requestsTo(sandbox, 'leadNote.create');
	const refused = answers.filter((status) => status === 429).length;
	assert.equal(answers.length - refused, 2 * SHARED_NOTES);
	assert.ok(refused > 0, 'together they were too fast');
	const [first, last] = [sandbox.requests[0].at, sandbox.requests.at(-1)!.at];
	const shortest = (Math.ceil((2 * SHARED_NOTES) / BURST.limit) - 1) * BURST.windowMs;
	progress.line(
		`  ${2 * SHARED_NOTES} notes at 10 in 2 s: all created once, ${refused} answers 429 on the way, ` +
			`${((last - first) / shortest).toFixed(2)} times the shortest possible time`,
	);
}

/** Both workers are busy and more is waiting when one of them dies. */
async function killWorker(scene: Scene): Promise<void> {
	const { n8n, client, sandbox, workflows, progress } = scene;
	const known = (await client.listExecutions(workflows.notes.id)).length;
	await send(scene, 'notes', notes('one'));
	await send(scene, 'notes', notes('two'));
	const written = () => [...notesOf(sandbox, 'one'), ...notesOf(sandbox, 'two')].length;
	await until('both have begun', () => written() > 0);
	await send(scene, 'upload', leads('waiting'));
	await sandbox.deliver('EMAIL_REPLY', { campaignId: ACTIVE_CAMPAIGN });
	await until('both are in the middle', () => written() >= NOTES / 2, TIMEOUT_MS);
	const [killed] = (await executionsOf(n8n.workers[1])).slice(-1);
	await n8n.workers[1].kill();
	const interrupted = written();

	await ended(scene, workflows.upload, ['success', 'success']);
	await ended(scene, workflows.replies, ['success', 'success']);
	assert.equal(leadsOf(sandbox, 'waiting').size, LEADS);
	await until(
		'n8n notices',
		async () => !RUNNING.includes((await client.getExecution(killed)).status),
		TIMEOUT_MS,
	);
	const { status, data } = await client.getExecution(killed);
	const list = await client.listExecutions(workflows.notes.id);
	assert.equal(list.length, known + 2, 'the interrupted execution is not run again');
	const others = list.filter(({ id }) => id !== killed);
	assert.deepEqual([...new Set(others.map((each) => each.status))], ['success']);

	const counts = ['one', 'two'].map((batch) => {
		const found = notesOf(sandbox, batch);
		assert.equal(new Set(found).size, found.length, 'no note is doubled');
		return found.length;
	});
	assert.equal(Math.max(...counts), NOTES, 'the other worker has done all of its own');
	const rest = Math.min(...counts);
	assert.ok(rest < NOTES, 'the killed worker was in the middle');
	progress.line(
		`  Killed with ${interrupted} of ${2 * NOTES} notes written: the other worker finished its ${NOTES}, ` +
			`and what was waiting (${LEADS} leads, 1 event); nothing doubled`,
	);
	progress.line(
		`  The interrupted execution ends as "${status}" with ${rest} of ${NOTES} notes, and n8n does not ` +
			`run it again: "${data.resultData.error?.message}"`,
	);
}

/** The answer to an upload is lost with its worker; the same upload again adds nobody twice. */
async function uploadAgain(scene: Scene): Promise<void> {
	const { n8n, client, sandbox, workflows, progress } = scene;
	sandbox.setRateLimit(false);
	sandbox.clearRequests();
	sandbox.fault({ operation: 'campaignLead.add', kind: 'delay', ms: 2_000, times: 2 });
	await send(scene, 'upload', leads('again'));
	await until('both requests are under way', () => sandbox.requests.length === 2);
	await n8n.workers[0].kill();
	await until('they are carried out', () => leadsOf(sandbox, 'again').size === LEADS);

	await n8n.startWorker();
	await send(scene, 'upload', leads('again'));
	await ended(scene, workflows.upload, ['success', 'error', 'success', 'success']);
	assert.equal(leadsOf(sandbox, 'again').size, LEADS);
	const [{ id }] = await client.listExecutions(workflows.upload.id);
	const [{ data }] = (await client.getExecution(id)).data.resultData.runData.Add;
	const fates = data?.main?.[0]?.map(({ json }) => json.status);
	assert.deepEqual(fates, Array<string>(LEADS).fill('alreadyInCampaign'));
	progress.line(
		`  Killed before the answers came; the same ${LEADS} leads again, by a new worker: all ` +
			'alreadyInCampaign, none twice',
	);
}

async function send({ n8n }: Scene, path: string, list: unknown[]): Promise<void> {
	const response = await fetch(`${n8n.webhook.url}/webhook/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ list }),
	});
	assert.equal(response.status, 200, await response.text());
}

async function ended({ client }: Scene, { id, name }: StoredWorkflow, statuses: string[]) {
	const all = async () => (await client.listExecutions(id)).map(({ status }) => status);
	const isDone = async () => {
		const found = await all();
		return found.length >= statuses.length && !found.some((each) => RUNNING.includes(each));
	};
	await until(`${statuses.length} executions of "${name}" have ended`, isDone, TIMEOUT_MS);
	const list = await client.listExecutions(id);
	const unexpected = list.find(({ status }, index) => status !== statuses[index]);
	if (!unexpected) return;
	assert.fail(describeFailure(await client.getExecution(unexpected.id)));
}

function leads(batch: string) {
	return texts(batch, LEADS).map((text) => ({ email: `${text}@example.com`, firstName: 'Ada' }));
}

function notes(batch: string, count = NOTES) {
	return texts(batch, count).map((text) => ({ lead: LEAD_OF_NOTES, text }));
}

/** `flow-000` and so on. */
function texts(batch: string, count = NOTES): string[] {
	return Array.from({ length: count }, (_, index) => `${batch}-${String(index).padStart(3, '0')}`);
}

function notesOf({ state }: SmartleadSandbox, batch: string): string[] {
	const all = state.leadNotes.map(({ note_message: text }) => text);
	return all.filter((text) => text.startsWith(`${batch}-`)).sort();
}

function leadsOf({ state }: SmartleadSandbox, batch: string): Set<string> {
	const members = state.campaignLeads.ofCampaign(DRAFT_CAMPAIGN);
	const emails = members.map(({ lead_id: id }) => state.leads.get(id)!.email);
	const ours = emails.filter((email) => email.startsWith(`${batch}-`));
	assert.equal(new Set(ours).size, ours.length, 'no lead is in the campaign twice');
	return new Set(ours);
}

function requestsTo({ requests }: SmartleadSandbox, operation: string): Array<number | null> {
	return requests.filter((each) => each.operation === operation).map(({ status }) => status);
}

const RUNS: Record<ServiceName, typeof runSmartlead> = {
	smartlead: runSmartlead,
	autosend: runAutoSend,
};

async function main(): Promise<void> {
	const { positionals } = parseArgs({ allowPositionals: true });
	const progress = new Progress((text) => void process.stdout.write(text));
	const signal = stopSignal((reason) => progress.line(`Stopping (${reason})`));
	const cache = cacheFolder();
	const folder = await openFreshFolder(cache);
	try {
		const pack = { checkout: path.join(__dirname, '../..'), workFolder: folder.path, signal };
		await progress.step('Building the packages', async () => await buildPackage(pack));
		const runtime = await ensureN8nRuntime({ cache, progress, signal });
		const tarballs: string[] = [];
		for (const service of serviceNames) {
			tarballs.push(await packPackage(pack, trialServices[service].folder));
		}
		for (const service of serviceNames) {
			if (positionals.length && !positionals.includes(service)) continue;
			progress.line(trialServices[service].title);
			await RUNS[service]({ runtime, tarballs, progress, signal });
		}
	} finally {
		await folder.close({ remove: true });
	}
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
		process.exit(1);
	},
);
