import { createHmac } from 'node:crypto';

import type {
	FunctionsBase,
	IAdditionalCredentialOptions,
	ICredentialDataDecryptedObject,
} from 'n8n-workflow';
import { UserError } from 'n8n-workflow';

import { apiKeyProblem } from '../definition/apiKey';
import type { Pace, Service } from '../definition/service';
import type { RateLimiter } from './rateLimiter';
import { rateLimiterFor } from './rateLimiter';
import { keyRemover, keyScrubber, secretDropper } from './secrets';

/** What every request with one credential needs to know about it. */
export interface Account {
	service: Service;
	/** Lets n8n authenticate with this credential instead of loading it again for each request. */
	authentication: IAdditionalCredentialOptions;
	/** Base URL of one of the service's hosts. */
	baseUrl(host: string): string;
	limiter: RateLimiter;
	pace: Pace;
	/** How long a request may wait for its turn, in milliseconds. */
	maxWaitMs: number;
	/** Takes the key out of a text that is shown. */
	scrub(text: string): string;
	/** Takes the key out of an answer. */
	withoutKey(body: unknown): unknown;
	/** Takes passwords, keys and tokens out of an answer, but for the revealed ones, by name. */
	withoutSecrets(body: unknown, revealed?: string[]): unknown;
	/** Tells the key from others, to those who know the salt, and gives nothing away. */
	keyMark(salt: string): string;
}

/**
 * Reads the credential of a node that runs without input items.
 *
 * @throws n8n's own error when the node has none; UserError for an API Host or a key that cannot be right
 */
export async function loadAccount(
	context: Pick<FunctionsBase, 'getCredentials'>,
	service: Service,
): Promise<Account> {
	return toAccount(await context.getCredentials(service.credential), service);
}

/**
 * @param credential decrypted, its expressions evaluated
 * @throws UserError for an API Host or a key that cannot be right, and for what else the credential lacks
 */
export function toAccount(credential: ICredentialDataDecryptedObject, service: Service): Account {
	const apiHost = apiHostOf(credential);
	const problem = apiHostProblem(apiHost, service);
	if (problem) {
		throw new UserError('The credential has no valid API Host', { description: problem });
	}
	const key = service.secret(credential);
	const keyProblem = apiKeyProblem(key, service);
	if (keyProblem) {
		throw new UserError('The credential has no valid API Key', { description: keyProblem });
	}
	const lack = service.credentialProblem?.(credential);
	if (lack) {
		const description = `Open the ${service.name} credential and set it there.`;
		throw new UserError(lack, { description });
	}
	const pace = service.pace(credential);
	const maxWaitMinutes = Math.max(1, Number(credential.maxWaitMinutes) || 60);
	return {
		service,
		authentication: {
			credentialsDecrypted: { ...ANY, type: service.credential, data: credential },
		},
		baseUrl: (host) => service.baseUrl(host, apiHost),
		limiter: rateLimiterFor(service.name, key, pace.windows),
		pace,
		maxWaitMs: maxWaitMinutes * 60_000,
		scrub: keyScrubber(key, service.secretPatterns),
		withoutKey: keyRemover(key),
		withoutSecrets: secretDropper(service.secretKeys),
		keyMark: (salt) => createHmac('sha256', salt).update(key).digest('hex'),
	};
}

/**
 * The accounts of a run's items. An expression in the credential may give each item another key;
 * equal credentials share an account.
 */
export class Accounts {
	private readonly known = new Map<string, Account>();

	/** Each one once; it takes out its own key alone. */
	private readonly own: Account[] = [];

	/** Those that have been loaded so far, one an item. */
	readonly loaded: Account[] = [];

	constructor(private readonly service: Service) {}

	/** The account of an item, by its context. @throws what `loadAccount` throws */
	async of(context: Pick<FunctionsBase, 'getCredentials'>): Promise<Account> {
		const credential = await context.getCredentials(this.service.credential);
		const id = JSON.stringify(credential);
		const account = this.known.get(id) ?? this.add(toAccount(credential, this.service));
		this.known.set(id, account);
		this.loaded.push(account);
		return account;
	}

	/** An answer to one account may name the key of another. */
	private add(account: Account): Account {
		this.own.push(account);
		return {
			...account,
			scrub: (text) => this.own.reduce((rest, { scrub }) => scrub(rest), text),
			withoutKey: (body) => this.own.reduce((rest, { withoutKey }) => withoutKey(rest), body),
		};
	}

	/** The accounts of so many items, in their order, or why an item has none. */
	async ofAll(
		contexts: Array<Pick<FunctionsBase, 'getCredentials'>>,
	): Promise<Array<PromiseSettledResult<Account>>> {
		return await Promise.allSettled(contexts.map(async (context) => await this.of(context)));
	}
}

// n8n reads neither where it authenticates.
const ANY = { id: '', name: '' };

/** The API Host of a credential; empty for the service itself. */
export function apiHostOf({ apiHost }: ICredentialDataDecryptedObject): string {
	return String(apiHost ?? '').trim();
}

/** What is wrong with an API Host as the user wrote it; undefined when nothing is. */
export function apiHostProblem(apiHost: string, { name }: Service): string | undefined {
	if (apiHost === '' || /^https?:\/\/[^\s/?#]+/.test(apiHost)) return undefined;
	return `'API Host' has to start with http:// or https://, or be empty for ${name}.`;
}
