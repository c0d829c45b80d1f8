import type { IDataObject, INode } from 'n8n-workflow';

import { smartlead } from '../../../nodes/Smartlead/service';
import type { FaultRule, RequestLogEntry, SmartleadSandbox } from '../../../sandbox';
import { addLeads, startSmartleadSandbox } from '../../../sandbox';
import { capturePrinted } from '../../behaviour/capturePrinted';
import type { NodeRun } from '../../harness/runNode';
import { credentialFor, runNode } from '../../harness/runNode';
import type { Random } from '../../harness/seededRandom';
import { oneOf, randomFrom } from '../../harness/seededRandom';
import type { Attack } from '../attack';
import { foundBy } from '../attack';
import { sleep } from '../clock';
import { tracesOf } from '../faults/outcome';
import { secretsIn } from '../secrets/secretsIn';
import type { Use } from './uses';
import { CAMPAIGN, uses } from './uses';

const KEYS = ['first/account+key', 'second=account&key', "third'account-key", 'fourth-account-key'];
const PACES = [30, 60, 240, 1_000];
const MOST_ITEMS = 60;

// Longer than anything that a limiter remembers.
const REST_MS = 24 * 60 * 60_000;

type Rule = Extract<FaultRule, { kind: 'status' | 'echo' | 'reset' | 'html' }>;
const LIMITED: Rule = { kind: 'status', status: 429, headers: { 'retry-after': '1' } };
const FAULTS: Rule[] = [
	LIMITED,
	{ kind: 'echo', status: 400 },
	{ kind: 'echo', status: 500 },
	{ kind: 'echo', status: 200 },
	{ kind: 'html', status: 502 },
	{ kind: 'reset', when: 'before' },
	{ kind: 'reset', when: 'after' },
];

/** An account at its own host, with its own pace. */
interface Account {
	sandbox: SmartleadSandbox;
	requestsPerMinute: number;
	/** 429s that it has been told to give. */
	limited: number;
}

/** An item, with where its credential leads. */
interface Item {
	email: string;
	/** The account at whose host its requests have to arrive. */
	host: Account;
	/** The account of its key. Where it is another than the host's, the host refuses it. */
	key: Account;
	/** The ID that the lead of that address has in the host's account. */
	lead?: number;
}

type Wrong = Record<keyof typeof NOTHING, number>;
const NOTHING = {
	'requests at the host of another item': 0,
	'with the key of another item': 0,
	'with an ID of another account': 0,
	'above the pace of their account': 0,
	'keys seen': 0,
	'writes done twice': 0,
	'items lost': 0,
};

/**
 * Runs executions in which each item has some account's key, host and pace, with faults, some of them
 * two at a time, by n8n's custom operations and by its routing.
 */
export const attackItemCredentials: Attack = async ({ seed, rounds }) => {
	const random = randomFrom(seed);
	const sandboxes = await Promise.all(
		KEYS.map(async (apiKey) => await startSmartleadSandbox({ apiKey })),
	);
	const wrong: Wrong = { ...NOTHING };
	const tried = { requests: 0, items: 0, executions: 0 };
	for (let round = 0; round < rounds; round++) {
		await sleep(REST_MS);
		const accounts = sandboxes.map((sandbox, index) => accountOf(sandbox, index, random));
		const executions = Array.from({ length: 1 + Number(random(3) === 0) }, (_, index) =>
			anyExecution(random, accounts, `${round}-${index}`),
		);
		const printed = capturePrinted();
		const runs = await Promise.all(executions.map(execute));
		jest.restoreAllMocks();
		for (const [index, run] of runs.entries()) judge(executions[index], accounts, run, wrong);
		const seen = tracesOf(runs.map(({ run, error }) => [run, error])) + printed.join('');
		for (const { sandbox, limited } of accounts) {
			const refused = sandbox.requests.filter(({ status }) => status === 429).length;
			wrong['above the pace of their account'] += Math.max(0, refused - limited);
			tried.requests += sandbox.requests.length;
			wrong['keys seen'] += secretsIn(seen, sandbox.apiKey).length;
		}
		tried.executions += executions.length;
		tried.items += executions.flatMap(({ items }) => items).length;
	}
	await Promise.all(sandboxes.map(async (sandbox) => await sandbox.stop()));
	return [
		foundBy(
			`${tried.executions} executions of ${tried.items} items with the keys of ${KEYS.length} accounts`,
			`${tried.requests} requests`,
			wrong,
		),
	];
};

function accountOf(sandbox: SmartleadSandbox, index: number, random: Random): Account {
	sandbox.reset();
	// From here on, no ID is that of a lead in two accounts.
	addLeads(sandbox.state, CAMPAIGN, index * MOST_ITEMS * 2);
	const requestsPerMinute = oneOf(random, PACES);
	const { windows } = smartlead.pace({ requestsPerMinute });
	sandbox.setRateLimit(windows.map(({ limit, ms }) => ({ limit, windowMs: ms })));
	const account = { sandbox, requestsPerMinute, limited: 0 };
	for (let faults = random(3); faults > 0; faults--) {
		const rule = oneOf(random, FAULTS);
		const times = 1 + random(3);
		sandbox.fault({ ...rule, times, skip: random(20) });
		if (rule === LIMITED) account.limited += times;
	}
	return account;
}

interface Execution {
	use: Use;
	items: Item[];
	node: Partial<INode>;
	isRouted: boolean;
}

function anyExecution(random: Random, accounts: Account[], name: string): Execution {
	const use = oneOf(random, uses);
	const items = Array.from({ length: 1 + random(MOST_ITEMS) }, (_, index) => {
		const host = oneOf(random, accounts);
		const key = random(15) ? host : oneOf(random, accounts);
		const email = `item${index}-${name}@example.com`;
		return { email, host, key, lead: use.isBulk ? undefined : leadOf(host, email) };
	});
	const node: Partial<INode> = {
		...(random(4) && { onError: 'continueRegularOutput' }),
		...(random(4) === 0 && { retryOnFail: true, maxTries: 2, waitBetweenTries: 0 }),
	};
	return { use, items, node, isRouted: !use.isBulk && random(2) === 0 };
}

/** Puts a lead with an address into an account. @returns its ID in the campaign */
function leadOf({ sandbox }: Account, email: string): number {
	const { state } = sandbox;
	const [place] = addLeads(state, CAMPAIGN, 1);
	state.leads.changeEmail(state.leads.get(place.lead_id)!, email);
	return place.campaign_lead_map_id;
}

async function execute({ use, items, node, isRouted }: Execution): Promise<NodeRun> {
	const credential = (index: number) => {
		const { host, key } = items[index];
		const { requestsPerMinute } = key;
		const { url } = host.sandbox;
		const { apiKey } = key.sandbox;
		return credentialFor({ url, apiKey }, requestsPerMinute);
	};
	const inputs: IDataObject[] = items.map(({ email }) => ({ email }));
	return await runNode(items[0].host.sandbox, use.parameters, {
		items: inputs,
		credential,
		node,
		isRouted,
	});
}

/** Counts what went wrong with the items of an execution. */
function judge({ use, items, node }: Execution, accounts: Account[], run: NodeRun, wrong: Wrong) {
	const byEmail = new Map(items.map((item) => [item.email, item]));
	const done = new Map<string, number>();
	for (const account of accounts) {
		for (const request of account.sandbox.requests) {
			if (!use.ids.includes(request.operation ?? '')) continue;
			for (const email of use.itemsIn(request)) {
				const item = byEmail.get(email);
				// Of the other execution.
				if (!item) continue;
				judgeRequest(request, { use, item, account }, wrong);
				const isWrite = request.method !== 'GET' && request.executed;
				if (isWrite) done.set(email, (done.get(email) ?? 0) + 1);
			}
		}
	}
	wrong['writes done twice'] += [...done.values()].filter((times) => times > 1).length;
	wrong['items lost'] += lostItems(run, items.length, node.onError !== undefined);
}

/** Counts what is wrong with a request that an account has got for an item. */
function judgeRequest(
	request: RequestLogEntry,
	{ use, item, account }: { use: Use; item: Item; account: Account },
	wrong: Wrong,
): void {
	const { host, key, lead } = item;
	// A host refuses the key of another account.
	const isOtherKey = host === key ? request.status === 401 : request.executed;
	const id = use.lookedUp?.(request);
	wrong['requests at the host of another item'] += Number(host !== account);
	wrong['with the key of another item'] += Number(isOtherKey);
	wrong['with an ID of another account'] += Number(id !== undefined && id !== lead);
}

/** Input items without an output, where no error ended the execution. */
function lostItems({ items, error }: NodeRun, count: number, goesOn: boolean): number {
	if (error && !goesOn) return 0;
	const pairs = items.flatMap(({ pairedItem }) => [pairedItem ?? []].flat());
	const put = new Set(pairs.map((pair) => (typeof pair === 'number' ? pair : pair.item)));
	return count - put.size;
}
