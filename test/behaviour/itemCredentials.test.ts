import type { SmartleadSandbox } from '../../sandbox';
import { startSmartleadSandbox } from '../../sandbox';
import { byId } from '../harness/cases';
import { credentialFor, runNode } from '../harness/runNode';

// An expression in the credential may give each item another key and another API Host.
const KEYS = ['first-account-key', 'second-account-key'];
let sandboxes: SmartleadSandbox[];

beforeAll(async () => {
	sandboxes = await Promise.all(
		KEYS.map(async (apiKey) => await startSmartleadSandbox({ apiKey })),
	);
});
beforeEach(() => sandboxes.forEach((sandbox) => sandbox.reset()));
afterAll(async () => await Promise.all(sandboxes.map(async (sandbox) => await sandbox.stop())));

const ofItem = (itemIndex: number) => credentialFor(sandboxes[itemIndex % 2]);
const items = Array.from({ length: 6 }, (_, index) => ({ email: `lead${index}@example.com` }));
const get = { resource: 'campaign', operation: 'get', campaignId: byId(90211) };

it.each([false, true])(
	'each item goes to the host of its own credential (routed: %s)',
	async (isRouted) => {
		const { items: out, error } = await runNode(sandboxes[0], get, {
			items,
			credential: ofItem,
			isRouted,
		});
		expect(error).toBeUndefined();
		expect(out).toHaveLength(6);
		for (const { requests } of sandboxes) {
			expect(requests.map(({ status }) => status)).toEqual([200, 200, 200]);
		}
	},
);

it.each([false, true])('no key is seen in any error or item (routed: %s)', async (isRouted) => {
	const [one, other] = KEYS;
	for (const sandbox of sandboxes) {
		const text = `refused ${one}, ${other} and ${encodeURIComponent(one)}`;
		sandbox.fault({ kind: 'body', status: 400, body: { message: text }, times: 2 });
		sandbox.fault({ kind: 'body', body: { id: 1, echo: text } });
	}
	const node = { onError: 'continueRegularOutput' as const };
	const run = await runNode(sandboxes[0], get, { items, credential: ofItem, node, isRouted });
	expect(run.items).toHaveLength(6);
	const seen = JSON.stringify(run.run);
	for (const key of KEYS) expect(seen).not.toContain(key);
	expect(seen).toContain('refused ***');
});

it('leads are sent in one request an account, each by its own key', async () => {
	const parameters = { resource: 'campaignLead', operation: 'add', campaignId: byId(90211) };
	const { items: out, error } = await runNode(sandboxes[0], parameters, {
		items,
		credential: ofItem,
	});
	expect(error).toBeUndefined();
	expect(out.map(({ json }) => json.email)).toEqual(items.map(({ email }) => email));
	for (const [index, { requests }] of sandboxes.entries()) {
		const emails = requests.map(({ body }) =>
			(body as { lead_list: Array<{ email: string }> }).lead_list.map(({ email }) => email),
		);
		expect(emails).toEqual([[0, 2, 4].map((each) => `lead${each + index}@example.com`)]);
	}
});

it('items of one account do not wait for the limit of another', async () => {
	const credential = (itemIndex: number) => ({
		...ofItem(itemIndex),
		...(itemIndex % 2 === 0 && { requestsPerMinute: 1, maxWaitMinutes: 1 }),
	});
	const { error } = await runNode(sandboxes[0], get, { items, credential });
	expect(error?.message).toMatch(/would wait .* limit of 1 request per minute/);
	expect(sandboxes.flatMap(({ requests }) => requests)).toEqual([]);
});

it('takes a key that an expression gives as a number', async () => {
	const sandbox = await startSmartleadSandbox({ apiKey: '123456789012' });
	const credential = { ...credentialFor(sandbox), apiKey: 123456789012 };
	const { items: out, error } = await runNode(sandbox, get, { credential });
	await sandbox.stop();
	expect(error).toBeUndefined();
	expect(out).toHaveLength(1);
});
