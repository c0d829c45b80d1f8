import type { IDataObject } from 'n8n-workflow';
import { UnexpectedError } from 'n8n-workflow';

import type { Effects } from '../../kernel/definition/effects';
import type { Paging } from '../../kernel/definition/paging';
import { valueAt } from '../../kernel/definition/values';
import { fetchRows } from '../../kernel/output/paging';
import { recordsOf, toJson } from '../../kernel/output/rows';
import { GONE, unlessGone } from '../../kernel/trigger/gone';
import type { CreatedHook } from '../../kernel/trigger/hookService';
import type { Send } from '../../kernel/trigger/send';

/** A webhook as it should be. */
export interface HookSettings {
	name: string;
	events: string[];
}

/** A webhook as AutoSend has it. */
export interface Hook {
	id: string;
	url: string;
	/** Undefined where the answer does not tell. */
	events?: string[];
	/** Undefined where the answer does not tell. */
	isActive?: boolean;
}

// Sent again after a lost answer, these change nothing more; `request` repeats what is a read.
const REPEATABLE: Effects = 'read';

const PATH = '/webhooks';

const PAGES: Paging = {
	style: 'page',
	max: 100,
	in: 'query',
	total: 'data.total',
	pages: 'data.totalPages',
};

/** All webhooks of the project, those that are switched off as well. */
export async function allHooks(send: Send): Promise<Hook[]> {
	const options = { url: PATH, qs: {} };
	const page = async ({ qs }: { qs?: object }) =>
		await send('GET', PATH, 'read', undefined, qs as IDataObject);
	const rows = await fetchRows(PAGES, 'data.webhooks', options, Infinity, page);
	return recordsOf(rows).map(toHook);
}

/**
 * Creates a webhook.
 *
 * @returns its ID, and its secret unless the answer hides it
 * @throws an error after which it may exist all the same
 */
export async function createHook(
	send: Send,
	url: string,
	{ name, events }: HookSettings,
): Promise<CreatedHook> {
	// A webhook has no name in the API; the dashboard may show this one.
	const body = { url, events, metadata: { name } };
	const webhook = toJson(valueAt(await send('POST', PATH, 'write', body), 'data.webhook'));
	const { id } = toHook(webhook);
	return { id, secret: secretIn(webhook.secret) };
}

/** Makes a webhook what it should be, and switches it on. */
export async function updateHook(
	send: Send,
	id: string,
	url: string,
	{ name, events }: HookSettings,
): Promise<void> {
	const body = { url, events, isActive: true, metadata: { name } };
	await send('PUT', pathOf(id), REPEATABLE, body);
}

/**
 * The secret of a webhook, which never changes.
 *
 * @throws UnexpectedError for an answer without it
 */
export async function revealedSecret(send: Send, id: string): Promise<string> {
	const answer = await send('GET', `${pathOf(id)}/reveal`, 'read');
	const secret = secretIn(valueAt(answer, 'data.secret'));
	if (secret !== undefined) return secret;
	throw new UnexpectedError('AutoSend did not tell the secret of its webhook');
}

/** Removes a webhook; one that is gone already counts as removed. */
export async function removeHook(send: Send, id: string): Promise<void> {
	const remove = async () => await send('DELETE', pathOf(id), REPEATABLE);
	if ((await unlessGone(remove())) !== GONE) return;
	// A webhook that nobody removes is the price of a wrong 404, so another route has to agree.
	if ((await unlessGone(send('GET', pathOf(id), 'read'))) !== GONE) await remove();
}

function pathOf(id: string): string {
	return `${PATH}/${encodeURIComponent(id)}`;
}

/** Answers have stars in its place, but for those to creating and revealing. */
function secretIn(value: unknown): string | undefined {
	return typeof value === 'string' && /^[^*\s]+$/.test(value) ? value : undefined;
}

function toHook({ id, url, events, isActive }: IDataObject): Hook {
	if (typeof id !== 'string' || id === '') {
		throw new UnexpectedError('AutoSend did not say which webhook it means');
	}
	return {
		id,
		url: String(url),
		events: Array.isArray(events) ? events.map(String) : undefined,
		isActive: typeof isActive === 'boolean' ? isActive : undefined,
	};
}
