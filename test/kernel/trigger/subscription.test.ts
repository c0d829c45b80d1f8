/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject } from 'n8n-workflow';

import { provenSecret } from '../../../nodes/kernel/trigger/receive';
import { isSubscribed, subscribe, unsubscribe } from '../../../nodes/kernel/trigger/subscription';
import { Acme, hookContext, signatureOf, signed, webhookContext } from './acme';

const ADDRESS = 'https://n8n.example.com/webhook/1/webhook';
const BODY = Buffer.from('{"text":"Grüße ✓"}');

let acme: Acme;
let data: IDataObject;
let log: string[];
beforeEach(() => {
	acme = new Acme(['a', 'b']);
	data = {};
	log = [];
});

const node = {
	isSubscribed: async () => await isSubscribed(hookContext(data, log), acme.connect),
	subscribe: async () => await subscribe(hookContext(data, log), acme.connect),
	unsubscribe: async () => await unsubscribe(hookContext(data, log), acme.connect),
};

/** Whether a call that is signed with a secret is let through. */
function isLetThrough(secret: string, body = BODY): boolean {
	const headers = { 'x-acme-signature': signatureOf(BODY, secret) };
	return provenSecret(webhookContext(data, headers, body), signed) === secret;
}

it('subscribes and unsubscribes with a service that signs its calls', async () => {
	expect(await node.isSubscribed()).toBe(false);
	await node.subscribe();
	expect(acme.hooks).toMatchObject([
		{ id: 'hook-1', list: 'a', url: ADDRESS },
		{ id: 'hook-2', list: 'b', url: ADDRESS },
	]);
	expect(await node.isSubscribed()).toBe(true);
	for (const { secret } of acme.hooks) expect(isLetThrough(secret)).toBe(true);
	expect(isLetThrough('whsec_1', Buffer.from('{"text":"Grüße"}'))).toBe(false);
	expect(isLetThrough('whsec_3')).toBe(false);
	expect(provenSecret(webhookContext(data, {}), signed)).toBeUndefined();

	await node.unsubscribe();
	expect(acme.hooks).toEqual([]);
	expect(isLetThrough('whsec_1')).toBe(false);
});

it('takes over what it has lost sight of, with the secret that the service tells', async () => {
	await node.subscribe();
	const [kept] = acme.hooks;
	acme.hooks.push({ ...kept, id: 'hook-10', secret: 'whsec_10' }, { ...kept, id: 'hook-9' });
	acme.writes = [];
	data = {};
	await node.subscribe();
	expect(acme.writes).toEqual(['remove hook-9', 'remove hook-10']);
	expect(isLetThrough('whsec_1')).toBe(true);
	expect(isLetThrough('whsec_10')).toBe(false);
	expect(await node.isSubscribed()).toBe(true);
});

it('reads a secret again only where it has lost it', async () => {
	await node.subscribe();
	await node.subscribe();
	expect(acme.reads).toEqual([]);
	const [kept, lost] = data.hooks as IDataObject[];
	data.hooks = [kept, { ...lost, secret: '' }];
	expect(await node.isSubscribed()).toBe(false);
	await node.subscribe();
	expect(acme.reads).toEqual(['secret of hook-2']);
	for (const { secret } of acme.hooks) expect(isLetThrough(secret)).toBe(true);
	expect(acme.writes).toEqual(['create hook-1', 'create hook-2']);
});

it('reads the secret of a new webhook where the answer hides it, or leaves none behind', async () => {
	acme.tellsSecret = false;
	await node.subscribe();
	expect(acme.reads).toEqual(['secret of hook-1', 'secret of hook-2']);
	for (const { secret } of acme.hooks) expect(isLetThrough(secret)).toBe(true);
	await node.unsubscribe();

	acme.revealsSecrets = false;
	await expect(node.subscribe()).rejects.toThrow('No secret today');
	await node.unsubscribe();
	expect(acme.hooks).toEqual([]);
	expect(data).toMatchObject({ hooks: [], pendingRemoval: [] });
});

it('goes on with a new key of the same account, and changes nothing', async () => {
	await node.subscribe();
	acme.writes = [];
	acme.key = 'new key';
	expect(await node.isSubscribed()).toBe(false);
	await node.subscribe();
	expect(await node.isSubscribed()).toBe(true);
	expect(acme.writes).toEqual([]);

	acme.key = 'newer key';
	await node.unsubscribe();
	expect(acme.hooks).toEqual([]);
});

it('calls nothing gone that a new key does not see, until the old one is back', async () => {
	await node.subscribe();
	const [hooks, existing] = [acme.hooks, acme.existing];
	Object.assign(acme, { key: 'other', hooks: [], existing: ['x'], lists: ['x'] });
	await node.subscribe();
	expect(await node.isSubscribed()).toBe(true);
	expect(isLetThrough('whsec_1')).toBe(false);
	await expect(node.unsubscribe()).rejects.toThrow(
		/left in Acme: webhook hook-1 \(list a\), webhook hook-2 \(list b\)\. .*under Settings\.$/,
	);
	await node.subscribe();

	Object.assign(acme, { key: 'key', hooks, existing, lists: ['b'] });
	expect(await node.isSubscribed()).toBe(false);
	await node.subscribe();
	expect(acme.hooks).toMatchObject([{ id: 'hook-2', list: 'b' }]);
});

it('leaves alone what an old or copied memory names, and says so in the log', async () => {
	await node.subscribe();
	const copy = JSON.parse(JSON.stringify(data).replaceAll('n8n.example.com', 'copy.example.com'));
	for (const hook of acme.hooks) hook.url = hook.url.replace('n8n.', 'copy.');
	const before = JSON.stringify(acme.hooks);
	data = copy as IDataObject;
	await node.subscribe();
	await node.unsubscribe();
	expect(JSON.stringify(acme.hooks)).toBe(before);
	expect(log).toEqual([
		expect.stringContaining('list a: https://copy.example.com/webhook/1/webhook; list b:'),
	]);
});

it.each([
	{ hooks: 'x', pendingRemoval: 7, salt: [] },
	{ hooks: [null, 'x', {}, { place: { list: 'a' }, id: 1 }], pendingRemoval: [[]] },
])('gets on with static data of any form: %j', async (odd) => {
	data = odd as IDataObject;
	expect(isLetThrough('undefined')).toBe(false);
	expect(await node.isSubscribed()).toBe(false);
	await node.subscribe();
	expect(acme.hooks).toHaveLength(2);
	await node.unsubscribe();
	expect(acme.hooks).toEqual([]);
});

it('names no service and nothing that only one service has', () => {
	const folder = join(__dirname, '../../../nodes/kernel/trigger');
	for (const name of readdirSync(folder)) {
		const text = readFileSync(join(folder, name), 'utf8');
		expect([name, /smartlead|autosend|campaign|client\b|event_type/i.exec(text)]).toEqual([
			name,
			null,
		]);
	}
});
